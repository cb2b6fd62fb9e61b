interface NewForslag {
  readonly id: string;
  readonly titel: string;
  readonly format: string;
  readonly nummer: number;
  readonly kilde: string;
}

/** A proposal's file for an editor to fill in: it passes the check as it stands, and every optional field is there behind a #. */
export function forslagTemplate({ id, titel, format, nummer, kilde }: NewForslag): string {
  const quoted = JSON.stringify(titel.replace(/\s+/g, ' ').trim());
  return `---
id: ${id}
nummer: ${nummer}
titel: ${quoted}
kortnavn: ${quoted}
format: ${format}
roller: [myndighed, udfoerer]
omraader: [boern-og-unge, voksne]
maalgruppe: Skriv, hvem forslaget er for
kilde: ${kilde}
status: idé
# foreslaaet_af: redaktionen
# udbyder:
# underviser:
# sted:
# pris:
# datoer: [2027-01-31]
# tilmelding:
# laeringsmaal:
# forudsaetninger:
# evaluering:
---

Skriv, hvad forslaget går ud på.
`;
}
