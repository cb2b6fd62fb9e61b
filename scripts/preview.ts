// npm run preview: serves dist/ as it would be published.
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await preview({});
