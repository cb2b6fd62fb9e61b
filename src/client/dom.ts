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

/** Sets a text where it changes: what stays is not laid out again. */
export function say(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** Puts elements in this order and moves no more than it must; a moved element keeps the focus. */
export function order(parent: Element, elements: readonly Element[]): void {
  const focused = document.activeElement;
  elements.forEach((element, i) => {
    if (parent.children[i] !== element) parent.insertBefore(element, parent.children[i] ?? null);
  });
  while (parent.children.length > elements.length) parent.lastElementChild!.remove();
  keepFocus(focused);
}

/** Gives the focus back to an element that lost it by being moved. */
export function keepFocus(focused: Element | null): void {
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
}

/** Lets a link download a text, which is made when it is asked for. */
export function offer(link: HTMLAnchorElement, type: string, text: () => string): void {
  link.addEventListener('click', () => {
    if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([text()], { type: `${type};charset=utf-8` }));
  });
}
