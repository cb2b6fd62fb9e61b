// npm run dev: the site while it is being edited.
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({});
