const NAMED: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00A0' },
};

/** The text of HTML as Taguette keeps it, without its tags and with its entities read. What comes out is text and never markup. */
export function textOfHtml(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(#x?[\da-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
    return name.startsWith('#') ? (letterOf(name) ?? whole) : (NAMED[name] ?? whole);
  });
}

/** `#233` or `#xe9`; undefined where there is no such letter. */
function letterOf(name: string): string | undefined {
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
}
