export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

type Props = Readonly<Record<string, string | boolean>>;

/** An element with attributes and what it holds; text stays text. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** Puts elements in this order, and leaves them alone where they stand so: a moved element loses the focus. */
export function order(parent: Element, elements: readonly Element[]): void {
  const now = parent.children;
  if (now.length === elements.length && elements.every((element, i) => now[i] === element)) return;
  const focused = document.activeElement;
  parent.replaceChildren(...elements);
  if (focused instanceof HTMLElement && parent.contains(focused)) focused.focus({ preventScroll: true });
}

/** Lets a link download this text. */
export function offer(link: HTMLAnchorElement, text: string, type: string): void {
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
}
