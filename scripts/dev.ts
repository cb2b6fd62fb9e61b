// npm run dev [-- --port N]: the site while it is being edited.
import { dev } from 'astro';
import { numberFaults, readOptions, stopAt } from './readOptions.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { values } = readOptions({ port: { type: 'string', default: '4321' } });
stopAt(numberFaults(values, 1));
await dev({ server: { port: Number(values.port) } });
