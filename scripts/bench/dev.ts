import { rmSync } from 'node:fs';
import { copyStudy } from '../../src/testing/copyStudy.ts';
import { startDev } from '../../src/testing/startDev.ts';

/** Milliseconds from a cell's change on disk until `npm run dev` answers with it, each of some changes. */
export async function timesOfCell(count: number): Promise<number[]> {
  const study = copyStudy();
  const dev = await startDev(study, 4391);
  const page = async () => (await fetch(`${dev.url}behov/ensomhed/`)).text();
  await page();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const word = `Prøveord${i}`;
    study.write(
      'data/kodebog.csv',
      study.read('data/kodebog.csv').replace(/(?<=^ensomhed,.*)(?:Viden|Prøveord\d+)/m, word),
    );
    const start = performance.now();
    while (!(await page()).includes(word)) await new Promise((resolve) => setTimeout(resolve, 10));
    times.push(performance.now() - start);
  }
  dev.stop();
  rmSync(study.dir, { recursive: true });
  return times;
}
