const format = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in Danish: «22. november 2026»; «udateret» where there is none. */
export function dato(iso: string | undefined): string {
  return iso === undefined ? 'udateret' : format.format(new Date(`${iso}T00:00:00Z`));
}
