const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a path inside the site, under whatever sub-path the site is published. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** The same for those who read it elsewhere: whole where the site's address is known, else without a host. */
export function address(path: string, site: URL | undefined): string {
  return site === undefined ? href(path) : new URL(href(path), site).href;
}
