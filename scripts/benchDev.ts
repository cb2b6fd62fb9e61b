import { rmSync } from 'node:fs';
import { startDev } from './testDev.ts';
import { copyData } from './testData.ts';

/** Milliseconds from a cell's change on disk until `npm run dev` answers with it, each of some changes. */
export async function timesOfCell(count: number): Promise<number[]> {
  const data = copyData();
  const dev = await startDev(data, 4391);
  const page = async () => (await fetch(`${dev.url}behov/vold/`)).text();
  await page();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const word = `Prøveord${i}`;
    data.write('kodebog.csv', data.read('kodebog.csv').replace(/(?<=^vold,.*)(?:Viden|Prøveord\d+)/m, word));
    const start = performance.now();
    while (!(await page()).includes(word)) await new Promise((resolve) => setTimeout(resolve, 10));
    times.push(performance.now() - start);
  }
  dev.stop();
  rmSync(data.dir, { recursive: true });
  return times;
}
