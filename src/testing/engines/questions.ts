/** What the comparison of engines asks of a page. Each function is sent to the page as text, so it uses nothing from outside itself. */

/** What is cut, too wide or drawn over something else, as lines that name it. */
export function faultsOfPage(): string[] {
  const seen = (element: Element) => element.checkVisibility();
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  const current = document.querySelector('.top [aria-current]');
  if (current !== null && !getComputedStyle(current).textDecorationLine.includes('underline'))
    faults.push(`not marked as the current page: ${words(current)}`);
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} px wide in ${innerWidth}`);
  for (const element of document.querySelectorAll('main *')) {
    const { overflowX } = getComputedStyle(element);
    const isCut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (isCut && element.clientWidth > 1 && seen(element) && !element.closest('svg'))
      faults.push(`cut: ${words(element)}`);
  }
  for (const svg of [...document.querySelectorAll('.tegning svg')].filter(seen)) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')]
      .filter(seen)
      .map((text) => ({ text, box: text.getBoundingClientRect() }));
    for (const { text, box } of texts) {
      // An engine may count a letter's outline in its box.
      const outside = Math.max(frame.left - box.left, box.right - frame.right);
      if (outside > 3.5) faults.push(`${outside.toFixed(1)} px out of its drawing: ${words(text)}`);
    }
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Boxes hold room above and below the letters, which is at the sides of turned ones.
        const areTurned = [a, b].every(({ text }) => text.closest('[transform*=rotate]') !== null);
        const [along, between] = areTurned ? [down, across] : [across, down];
        const side = areTurned ? 'width' : 'height';
        if (along > 2 && between > 0.45 * Math.min(a.box[side], b.box[side]))
          faults.push(`on each other: ${words(a.text)} / ${words(b.text)}`);
      }
  }
  return faults;
}

/** Whether the page is drawn in the site's own families. */
export async function ownFonts(): Promise<boolean> {
  await document.fonts.ready;
  return document.fonts.check('16px "Source Sans 3"') && document.fonts.check('500 24px Newsreader');
}

/** The catalogue with one role chosen: what it says, and the titles that are left. */
export async function useCatalogue(): Promise<string[]> {
  const role = document.querySelector<HTMLSelectElement>('[name=rolle]')!;
  role.value = role.options[1]!.value;
  const answer = () => document.querySelector('#antal')?.textContent ?? '';
  // Its script may come after the page: until then it shows all.
  for (let tries = 0; tries < 50 && (answer() === '' || /^(\d+) af \1 /.test(answer())); tries++) {
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const shown = [...document.querySelectorAll<HTMLElement>('li.forslag')].filter(({ hidden }) => !hidden);
  return [answer(), ...shown.map((item) => item.querySelector('h3')?.textContent ?? '')];
}

/** The planner with another budget: the programme that it finds, and its address. */
export async function usePlanner(days: string): Promise<string[]> {
  const field = document.querySelector<HTMLInputElement>('[name=dage]')!;
  field.value = days;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const rows = [...document.querySelectorAll('#program > li')].map((row) => row.textContent ?? '');
  return [location.search, ...rows];
}

/** The search for a word: what it says, and what it finds, best first. */
export async function useSearch(word: string): Promise<string[]> {
  const field = document.querySelector<HTMLInputElement>('#soegeord')!;
  field.focus();
  field.value = word;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const answer = document.querySelector('#soegesvar')!;
  for (let tries = 0; tries < 100 && !answer.textContent?.includes(`»${word}«`); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return [answer.textContent ?? '', ...[...document.querySelectorAll('#traef a')].map((a) => a.textContent ?? '')];
}
