/** HTML that shows a figure in a frame on another page. The title is text, whatever it holds. */
export function embedCode({ title, address }: { title: string; address: string }): string {
  const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
  const escape = (text: string) => text.replace(/[&"<>]/g, (mark) => MARKS[mark] ?? mark);
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}
