import { quote } from '../../load/problem.ts';
import { ImportFault } from '../fault.ts';
import type { Material } from '../material.ts';
import type { Database } from './openDatabase.ts';

/** What a tool's database must hold to be read: tables and their columns. Others may be there or lack, as versions differ. */
export type Needs = Readonly<Record<string, readonly string[]>>;

export interface DatabaseOptions {
  /** As the user named it, for messages. */
  readonly file: string;
  /** Whether the text of the coded pieces is wanted. */
  readonly wantsText: boolean;
  /** Name or number of the project to read, where the database holds several. */
  readonly project?: string | undefined;
}

/** How the database of one tool is read. */
export interface DatabaseReader {
  readonly needs: Needs;
  read(database: Database, options: DatabaseOptions): Material;
}

/** What a person can do where a file itself cannot be read. */
export const EXPORT_INSTEAD = 'eksportér kodningen som REFI-QDA (.qdpx), CSV eller XLSX';

/** The fault of a database that a later version of its tool has made: its tables may mean something else. */
export function tooNew(file: string, tool: string, version: string, newest: string): ImportFault {
  const found = `projektet er gemt af en nyere udgave af ${tool} (${quote(version)})`;
  return new ImportFault(file, found, `der kan læses til og med ${newest}; ${EXPORT_INSTEAD}`);
}
