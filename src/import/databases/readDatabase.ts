import { ImportFault } from '../fault.ts';
import type { Material } from '../material.ts';
import { type Database, withDatabase } from './openDatabase.ts';
import { type DatabaseOptions, EXPORT_INSTEAD, type Needs } from './reader.ts';
import { qualcoder } from './readQualcoder.ts';
import { taguette } from './readTaguette.ts';

/**
 * Reads a project file of QualCoder or Taguette, each a SQLite database, told apart by its tables. Only the tables of codings are
 * read, never Taguette's `users` and `commands`. Throws an ImportFault where it is damaged, open, newer or of another program.
 */
export function readDatabase(path: string, options: DatabaseOptions): Promise<Material> {
  return withDatabase(path, options.file, (database) => {
    const known = [qualcoder, taguette];
    const reader = known.find(({ needs }) => Object.keys(needs).every((table) => database.tables.has(table)));
    if (reader === undefined) throw foreign(options.file);
    checkColumns(database, options.file, reader.needs);
    return reader.read(database, options);
  });
}

function foreign(file: string): ImportFault {
  const found = 'filen er en SQLite-database fra et andet program end QualCoder og Taguette';
  return new ImportFault(file, found, `den skal være fra et af de to; ellers ${EXPORT_INSTEAD}`);
}

function checkColumns({ tables }: Database, file: string, needs: Needs): void {
  for (const [table, columns] of Object.entries(needs)) {
    const lacks = columns.find((column) => tables.get(table)?.has(column) !== true);
    if (lacks === undefined) continue;
    const found = `databasens tabel »${table}« har ikke kolonnen »${lacks}«`;
    throw new ImportFault(file, found, `alle kendte udgaver har den; ${EXPORT_INSTEAD}`);
  }
}
