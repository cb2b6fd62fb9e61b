import { expect, test } from 'vitest';
import yauzl from 'yauzl';
import { zip } from './zip.ts';

test('zip(entries, day) holds its files by name, all of one date, and gives the same bytes twice', async () => {
  const entries = [
    { name: 'b.txt', content: 'Ål' },
    { name: 'a/c.csv', content: 'x,y\n' },
  ];
  const bytes = await zip(entries, '2020-02-01');
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await zip(entries, '2020-02-01')))).toBe(0);
  const file = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const read: string[] = [];
  for await (const entry of file.eachEntry()) {
    const stream = await file.openReadStreamPromise(entry);
    const text = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString();
    read.push(`${entry.fileName} ${entry.getLastModDate().toDateString()} ${text}`);
  }
  expect(read).toEqual(['b.txt Sat Feb 01 2020 Ål', 'a/c.csv Sat Feb 01 2020 x,y\n']);
});
