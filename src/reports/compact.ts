/**
 * The same PDF with its small objects packed together. Typst writes each tag of the structure as an object of its own,
 * which doubles a long report; nothing of what a reader sees or hears is changed.
 */
export async function compact(bytes: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity });
}
