import { tal } from './tal.ts';

/** A PDF's extent: «26 sider, 218 KB». */
export function describePdf({ pages, bytes }: { pages: number; bytes: { length: number } }): string {
  return `${tal(pages)} ${pages === 1 ? 'side' : 'sider'}, ${tal(Math.max(1, Math.round(bytes.length / 1000)))} KB`;
}
