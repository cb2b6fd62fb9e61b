const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a path inside the site, under whatever sub-path the site is published. */
export function href(path: string): string {
  return `${base}${path}`;
}
