import { ImportFault, importProblem } from './fault.ts';
import { type Assembled, assemble } from './assemble.ts';
import { type Decided, type ImportStudy, decide } from './decide.ts';
import { CODE_NAME } from './decideCodes.ts';
import { type DraftRow, type Mapping, columnUses } from './mapping.ts';
import type { Material } from './material.ts';
import { type ReadOptions, readMaterial } from './readMaterial.ts';
import type { Problem } from '../load/problem.ts';
import { nearest } from '../load/nearest.ts';
import type { UnknownTable } from './tables/readTableFile.ts';
import { COLUMN_USES } from './tables/tools.ts';

interface ImportOptions {
  readonly study: ImportStudy;
  readonly mapping: Mapping;
  readonly wantsText: boolean;
  /** Name or number of the project to read, where a file holds several. */
  readonly project?: string | undefined;
}

/** Everything an import found: the set, or why there is none, and the lines that a person has to complete. */
interface Imported {
  readonly assembled: Assembled | undefined;
  readonly materials: readonly Material[];
  readonly codebooks: readonly Material[];
  readonly matched: number;
  readonly problems: readonly Problem[];
  readonly drafts: readonly DraftRow[];
}

/**
 * Reads exports and decides what they mean here. The faults of all files are reported together; with any, there is no set.
 * Codebooks alone give no set and no fault: their codes are drafted for the mapping.
 */
export async function importFiles(
  files: readonly string[],
  { study, mapping, wantsText, project }: ImportOptions,
): Promise<Imported> {
  const columns = columnUses(mapping);
  const read = await Promise.all(files.map((file) => readOne(file, { wantsText, columns, project })));
  const known = read.filter((one) => 'codings' in one);
  const materials = known.filter(({ isCodebook }) => !isCodebook);
  const codebooks = known.filter(({ isCodebook }) => isCodebook);
  const decided = decide(materials.length > 0 ? materials : codebooks, mapping, study);
  const unknown = read.flatMap((one) => ('columns' in one ? one.columns.map(columnDraft) : []));
  const rest = { materials, codebooks, matched: decided.value.matched, drafts: [...unknown, ...decided.drafts] };
  const undecided = materials.length > 0 ? decided.problems : onlyNames(decided);
  const problems = [...read.flatMap(problemsOf), ...undecided];
  if (problems.length > 0 || materials.length === 0) return { ...rest, assembled: undefined, problems };
  const assembled = assemble(materials, decided.value, study);
  if (assembled.codings.length > 0) return { ...rest, assembled, problems: [] };
  return { ...rest, assembled: undefined, problems: [nothingKept(materials[0]?.file ?? '')] };
}

type ReadFile = Material | UnknownTable | { readonly problem: Problem };

function problemsOf(one: ReadFile): Problem[] {
  if ('problem' in one) return [one.problem];
  if ('columns' in one) return [unknownTable(one)];
  const isEmpty = !one.isCodebook && one.codings.length === 0;
  return isEmpty ? [importProblem(one.file, 'filen har ingen kodninger', 'der skal være mindst én')] : [];
}

/** A codebook by itself may be as undecided as it is; what its codes hold still counts. */
function onlyNames({ problems }: Decided): readonly Problem[] {
  return problems.filter(({ rule }) => rule === CODE_NAME);
}

async function readOne(file: string, options: ReadOptions): Promise<ReadFile> {
  try {
    return await readMaterial(file, options);
  } catch (error) {
    if (error instanceof ImportFault) return { problem: error.problem };
    throw error;
  }
}

function unknownTable({ file, columns }: UnknownTable): Problem {
  const found = `tabellen har kolonnerne »${columns.join(', ').slice(0, 200)}«, som ingen kendt eksport har`;
  const expected = 'der skal i kortet stå, hvad hver kolonne er: mindst »interview« og »kode«';
  return importProblem(file, found, expected);
}

function columnDraft(name: string): DraftRow {
  return { slags: 'kolonne', fra: name, forslag: nearest(name, COLUMN_USES) };
}

function nothingKept(file: string): Problem {
  return importProblem(file, 'ingen kodning blev beholdt', 'mindst én kode skal føre til et behov i kodebogen');
}
