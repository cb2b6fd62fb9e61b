import { z } from 'zod';
import type { Kilde, Study } from './model/study.ts';

const schema = z.strictObject({
  titel: z.string().min(1),
  beskrivelse: z.string().min(1),
  kilder: z.array(z.string()).min(1).optional(),
});

export interface PageHead {
  readonly titel: string;
  readonly beskrivelse: string;
  /** What the page's prose rests on; empty where it claims nothing of its own. */
  readonly kilder: readonly Kilde[];
}

/** The front matter of a page under `content/sider`. Throws, naming the file, on a missing or misspelt key or an unknown source. */
export function pageHead(frontmatter: unknown, file: string, { kilder: known }: Study): PageHead {
  const parsed = schema.safeParse(frontmatter);
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const { titel, beskrivelse, kilder = [] } = parsed.data;
  return { titel, beskrivelse, kilder: kilder.map((id) => findKilde(known, id, file)) };
}

function findKilde(known: readonly Kilde[], id: string, file: string): Kilde {
  const kilde = known.find((k) => k.id === id);
  if (kilde === undefined) throw new Error(`${file}: unknown kilde: ${id}`);
  return kilde;
}
