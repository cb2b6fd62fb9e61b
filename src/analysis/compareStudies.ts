import type { Aendring, Aendringsslags, Feltaendring, Udgave } from '../model/aendringer.ts';
import { omraadeNavn, rolleNavn } from '../model/rolle.ts';
import type { Behov, Forslag, Link, Study, Tema } from '../model/study.ts';

/** What a thing says of itself, field by field, in words: two versions of it differ where these do. */
type Words = Readonly<Record<string, string>>;

interface Kind<T> {
  readonly slags: Aendringsslags;
  readonly all: (study: Study) => readonly T[];
  readonly id: (thing: T) => string;
  readonly navn: (thing: T) => string;
  readonly words: (thing: T) => Words;
}

const tema: Kind<Tema> = {
  slags: 'tema',
  all: ({ temaer }) => temaer,
  id: ({ id }) => id,
  navn: ({ navn }) => navn,
  words: ({ navn, beskrivelse }) => ({ navn, beskrivelse }),
};

const behov: Kind<Behov> = {
  slags: 'behov',
  all: (study) => study.behov,
  id: ({ kode }) => kode,
  navn: ({ navn }) => navn,
  words: (need) => ({
    navn: need.navn,
    tema: need.tema.navn,
    definition: need.definition,
    note: need.note ?? '',
    'beslægtede behov': need.relaterede.map(({ navn: other }) => other).join(', '),
    'nævnes for': need.naevnelser.map(({ rolle }) => rolleNavn[rolle].toLowerCase()).join(' og '),
    overskrift: need.naevnelser.map(({ overskrift }) => overskrift).join(' / '),
    ordlyd: need.naevnelser.map(({ ordlyd }) => ordlyd).join(' / '),
  }),
};

const forslag: Kind<Forslag> = {
  slags: 'forslag',
  all: (study) => study.forslag,
  id: ({ id }) => id,
  navn: ({ titel }) => titel,
  words: ({ titel, format, roller, omraader, maalgruppe }) => ({
    titel,
    format: format.navn,
    roller: roller.map((rolle) => rolleNavn[rolle].toLowerCase()).join(' og '),
    områder: omraader.map((omraade) => omraadeNavn[omraade].toLowerCase()).join(' og '),
    målgruppe: maalgruppe,
  }),
};

const kobling: Kind<Link> = {
  slags: 'kobling',
  all: ({ links }) => links,
  id: (link) => [link.forslag.id, link.behov.kode, link.rolle].join('/'),
  navn: (link) => `»${link.forslag.titel}« og »${link.behov.navn}« for ${rolleNavn[link.rolle].toLowerCase()}`,
  words: ({ styrke, omraader, begrundelse }) => ({
    styrke,
    områder: omraader.map((omraade) => omraadeNavn[omraade].toLowerCase()).join(' og '),
    begrundelse,
  }),
};

/**
 * What came, went or changed between two versions of the study: themes, needs, proposals and links and no more (the page says so), in
 * that order, and within
 * each first what is new, then what changed, then what is gone. Things are the same where their ids are.
 */
export function compareStudies(before: Study, after: Study): Udgave {
  return {
    fra: before.dataversion.version,
    til: after.dataversion.version,
    dato: after.dataversion.dato,
    aendringer: [
      ...compareKind(tema, before, after),
      ...compareKind(behov, before, after),
      ...compareKind(forslag, before, after),
      ...compareKind(kobling, before, after),
    ],
  };
}

function compareKind<T>({ slags, all, id, navn, words }: Kind<T>, before: Study, after: Study): Aendring[] {
  const old = new Map(all(before).map((thing) => [id(thing), thing]));
  const now = new Map(all(after).map((thing) => [id(thing), thing]));
  const told = (thing: T) => ({ slags, id: id(thing), navn: navn(thing) });
  const added = [...now].filter(([key]) => !old.has(key));
  const gone = [...old].filter(([key]) => !now.has(key));
  const changed = [...now].flatMap(([key, thing]) => {
    const was = old.get(key);
    const felter = was === undefined ? [] : differences(words(was), words(thing));
    return felter.length === 0 ? [] : [{ ...told(thing), udfald: 'aendret' as const, felter }];
  });
  return [
    ...added.map(([, thing]) => ({ ...told(thing), udfald: 'ny' as const, felter: [] })),
    ...changed,
    ...gone.map(([, thing]) => ({ ...told(thing), udfald: 'udgaaet' as const, felter: [] })),
  ];
}

function differences(before: Words, after: Words): Feltaendring[] {
  return Object.entries(after).flatMap(([felt, efter]) => {
    const foer = before[felt] ?? '';
    return foer === efter ? [] : [{ felt, foer, efter }];
  });
}
