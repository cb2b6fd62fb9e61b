import { type Database, textAt } from './openDatabase.ts';

/** A code or category: its name, and the key of what it stands under. */
interface Node {
  readonly name: string;
  readonly parent: string | undefined;
}

/**
 * QualCoder's codes by id, each with the names from the top of its tree down: categories, and since version 16 codes under codes.
 * A tree that goes round in a circle is cut where it meets itself.
 */
export function codePaths(database: Database): Map<string, string[]> {
  const nodes = new Map<string, Node>();
  for (const { catid, name, supercatid } of database.rows('code_cat', ['catid', 'name', 'supercatid']))
    nodes.set(`kategori ${catid}`, { name: textAt(name), parent: keyOf('kategori', supercatid) });
  const codes = database.rows('code_name', ['cid', 'name', 'catid', 'supercid']);
  for (const { cid, name, catid, supercid } of codes)
    nodes.set(`kode ${cid}`, {
      name: textAt(name) || `kode ${cid}`,
      parent: keyOf('kode', supercid) ?? keyOf('kategori', catid),
    });
  return new Map(codes.map(({ cid }) => [String(cid), pathOf(nodes, `kode ${cid}`)]));
}

function keyOf(kind: string, id: unknown): string | undefined {
  return id === null ? undefined : `${kind} ${id}`;
}

function pathOf(nodes: ReadonlyMap<string, Node>, key: string): string[] {
  const above: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && !seen.has(at); at = nodes.get(at)?.parent) {
    seen.add(at);
    above.unshift(nodes.get(at)?.name ?? '');
  }
  return above.filter((name) => name !== '');
}
