const format = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in Danish: «22. november 2026»; «udateret» where there is none. */
export function dato(iso: string | undefined): string {
  return iso === undefined ? 'udateret' : format.format(new Date(`${iso}T00:00:00Z`));
}

const month = new Intl.DateTimeFormat('da-DK', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A month in Danish: «2026-11» is «november 2026». */
export function maanedNavn(iso: string): string {
  return month.format(new Date(`${iso}-01T00:00:00Z`));
}
