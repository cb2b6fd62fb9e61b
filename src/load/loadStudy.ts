import { join } from 'node:path';
import type { Descriptor } from '../model/descriptor.ts';
import type { Study } from '../model/study.ts';
import { type Basis, buildStudy } from './buildStudy.ts';
import { checkDaekning } from './checkDaekning.ts';
import { checkFakta } from './checkFakta.ts';
import { type Ids, checkReferences, idsOf } from './checkReferences.ts';
import { checkOpfoelgning } from './checkOpfoelgning.ts';
import { checkStudy } from './checkStudy.ts';
import { isBlank } from './csv.ts';
import { type Fingerprinted, fingerprints, staleLinks } from './fingerprints.ts';
import { type Problem, sortProblems } from './problem.ts';
import { DESCRIPTOR, readDescriptor } from './readDescriptor.ts';
import { readForslag } from './readForslag.ts';
import { readPraksis } from './readPraksis.ts';
import type { Folder } from './readFolder.ts';
import { type ReadTables, missingFile, readTables } from './readTables.ts';
import { TABLES, type TableName } from './tables.ts';

/** A table as it was written: its name, and its cells with the header first. For downloads. */
interface RawTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Package {
  /** As the report has it. */
  readonly study: Study;
  /** The same study resting on something else. */
  readonly restOn: (basis: Basis) => Study;
  readonly descriptor: Descriptor;
  /** The descriptor as it was written, for download. */
  readonly descriptorText: string;
  readonly tables: readonly RawTable[];
  /** The links that count, with the fingerprints of the words as they are now. */
  readonly fingerprints: readonly Fingerprinted[];
}

interface Loaded {
  /** Undefined when any problem is a `fejl`. */
  readonly value: Package | undefined;
  /** Every fault found in one run, in file and line order. */
  readonly problems: readonly Problem[];
  /** The ids of the sources, which texts may name; undefined where their table could not be read. */
  readonly kilder: Ids | undefined;
}

const NO_PRACTICE: Folder = { dir: 'praksis', files: new Map() };

/** The bytes of the tables, the proposals and the practice examples to the model, or to everything that is wrong with them. `hasInterviews`: a real set may name needs that the report does not. Pure. */
export function loadStudy(
  folder: Folder,
  proposals: Folder,
  practice: Folder = NO_PRACTICE,
  { hasInterviews = false } = {},
): Loaded {
  const { tables, problems: inTables } = readTables(folder);
  const { value: descriptor, problems: inDescriptor } = describe(folder);
  const kilder = idsOf(tables, 'kilder');
  const forslag = readForslag(proposals, (table) => idsOf(tables, table));
  const praksis = readPraksis(practice, (table) => idsOf(tables, table));
  const prints = fingerprints(tables, forslag.heads, proposals);
  const problems = sortProblems([
    ...inTables,

    ...forslag.problems,
    ...praksis.problems,
    ...checkReferences(tables, forslag.ids),
    ...checkDaekning(tables, forslag.heads, hasInterviews),
    ...checkFakta(tables),
    ...checkStudy(tables),
    ...checkOpfoelgning(tables, forslag.ids, descriptor?.created ?? ''),
    ...inDescriptor,
  ]);
  const stops = problems.some(({ severity }) => severity === 'fejl');
  const notices = stops ? [] : staleLinks(tables, prints);
  if (stops || descriptor === undefined) return { value: undefined, problems, kilder };
  const dataversion = { version: descriptor.version, dato: descriptor.created };
  const restOn = (basis?: Basis) => buildStudy(tables, forslag.heads, praksis.heads, dataversion, basis);
  const descriptorText = new TextDecoder().decode(folder.files.get(DESCRIPTOR));
  return {
    value: { study: restOn(), restOn, descriptor, descriptorText, tables: rawTables(tables), fingerprints: prints },
    problems: sortProblems([...problems, ...notices]),
    kilder,
  };
}

function describe(folder: Folder): ReturnType<typeof readDescriptor> {
  const bytes = folder.files.get(DESCRIPTOR);
  if (bytes === undefined) return { problems: [missingFile(folder, DESCRIPTOR)] };
  return readDescriptor(bytes, join(folder.dir, DESCRIPTOR));
}

function rawTables(tables: ReadTables): RawTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({
    name: TABLES[name].name,
    rows: (tables[name].sheet?.rows ?? []).filter((row) => !isBlank(row)),
  }));
}
