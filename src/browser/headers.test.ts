import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesOf } from '../testing/site/site.ts';

type Headers = Readonly<Record<string, readonly string[]>>;

const files = globSync('**/*', { cwd: 'dist' }).filter((file) => statSync(`dist/${file}`).isFile());
const addresses = [...pagesOf('dist'), ...files.filter((file) => !file.endsWith('.html'))].map((path) => `/${path}`);

/** The rules of `public/_headers`: all that match an address hold, and a header said twice is sent twice. */
const rules = readFileSync('public/_headers', 'utf8')
  .replace(/^#.*\n/gm, '')
  .split(/\n(?=\/)/)
  .map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return {
      path,
      headers: lines.map(
        (line) =>
          line
            .trim()
            .split(/: (.*)/)
            .slice(0, 2) as [string, string],
      ),
    };
  });

function hostHeaders(address: string): Headers {
  const pattern = (path: string) => new RegExp(`^${path.replace('*', '.*').replace(/:\w+/, '[^/]+')}$`);
  return gather(rules.filter(({ path }) => pattern(path).test(address)).flatMap(({ headers }) => headers));
}

const nginx = readFileSync('scripts/nginx.conf', 'utf8');
const maps = [...nginx.matchAll(/map \$uri \$(\w+) \{\n\s+default "(.*)";\n\s+~(\S+) "(.*)";/g)];

function nginxHeaders(address: string): Headers {
  const values = new Map(
    maps.map(([, name, other = '', match = '', value = '']) => [
      `$${name}`,
      new RegExp(match).test(address) ? value : other,
    ]),
  );
  const added = [...nginx.matchAll(/add_header (\S+) "?(.*?)"? always;/g)].map(
    ([, name = '', value = '']): [string, string] => [name, values.get(value) ?? value],
  );
  return gather(added.filter(([, value]) => value !== ''));
}

function gather(headers: readonly [string, string][]): Headers {
  return Object.fromEntries(
    [...Map.groupBy(headers, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]),
  );
}

/** What both hosts send of themselves. */
const UNASKED = { 'Cache-Control': ['public, max-age=0, must-revalidate'] };
const sorted = (headers: Headers) => Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));

test('every address has the same headers from public/_headers as from scripts/nginx.conf', () => {
  expect(addresses.length).toBeGreaterThan(100);
  const differing = addresses.filter((address) => {
    const { 'Content-Security-Policy': frames, ...host } = hostHeaders(address);
    const { 'Content-Security-Policy': own, ...served } = nginxHeaders(address);
    // Only a page can stand in a frame.
    const isSame = !address.endsWith('/') || String(frames) === String(own);
    return !isSame || JSON.stringify(sorted({ ...UNASKED, ...host })) !== JSON.stringify(sorted(served));
  });
  expect(differing).toEqual([]);
});

test('no page may be framed elsewhere but figures made for it, and no header is sent twice', () => {
  const framed = pagesOf('dist').filter(
    (page) => hostHeaders(`/${page}`)['Content-Security-Policy']?.[0] !== "frame-ancestors 'self'",
  );
  expect(framed).toEqual(pagesOf('dist').filter((page) => page.endsWith('/indlejret/')));
  expect(framed.length).toBeGreaterThan(3);
  expect(
    addresses.filter((address) => Object.values(hostHeaders(address)).some((values) => values.length > 1)),
  ).toEqual([]);
});

test('every address is sent with no sniffing, no referrer of its path, HTTPS and none of the device', () => {
  const asked = [
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Strict-Transport-Security',
    'Cross-Origin-Opener-Policy',
  ];
  expect(addresses.filter((address) => asked.some((name) => hostHeaders(address)[name] === undefined))).toEqual([]);
  expect(hostHeaders('/_astro/x.js')['Cache-Control']).toEqual(['public, max-age=31536000, immutable']);
});
