import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** A static server for `dist/` that compresses text as a host does, on a port of its own; some pages may be given as text. */
export async function serveCompressed(pages: Readonly<Record<string, string>> = {}): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    const isFile = existsSync(file) && statSync(file).isFile();
    if (pages[path] === undefined && !isFile) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = /text|svg/.test(type);
    const body = pages[path] ?? readFileSync(file);
    response.setHeader('content-type', type);
    if (isText) response.setHeader('content-encoding', 'br');
    return response.end(isText ? brotliCompressSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  return server;
}
