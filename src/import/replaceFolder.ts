import { cp, rename, rm, stat } from 'node:fs/promises';

/**
 * Puts a new folder in an old one's place, whole or not at all. `fill` writes into a copy beside it, so other files of the folder
 * stay; if it throws, or says no, or the process dies, the old folder stands. A move that was cut off is mended the next time.
 */
export async function replaceFolder(dir: string, fill: (copy: string) => Promise<boolean>): Promise<boolean> {
  const target = dir.replace(/\/+$/, '');
  const [copy, old] = [`${target}.ny`, `${target}.gammel`];
  if (!(await exists(target)) && (await exists(old))) await rename(old, target);
  await rm(copy, { recursive: true, force: true });
  if (await exists(target)) await cp(target, copy, { recursive: true });
  try {
    if (!(await fill(copy))) return false;
    await rm(old, { recursive: true, force: true });
    if (await exists(target)) await rename(target, old);
    await rename(copy, target);
    await rm(old, { recursive: true, force: true });
    return true;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
