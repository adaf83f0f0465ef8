import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Piece of text of a page: what, where, and how wide, in points. */
export interface TextPiece {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly endsLine: boolean;
}

/** Pieces of text of a PDF, as a viewer copies them. */
export async function textPieces(pdf: Uint8Array): Promise<TextPiece[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const all = await Promise.all(
    pages.map(async (page) => {
      const { items } = await (await file.getPage(page)).getTextContent();
      return items.flatMap((item) =>
        'str' in item
          ? [{ page, text: item.str, left: item.transform[4], width: item.width, endsLine: item.hasEOL }]
          : [],
      );
    }),
  );
  return all.flat();
}

/** Text of a PDF with one space between words, whatever line they stand in. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const pieces = await textPieces(pdf);
  return pieces
    .map(({ text, endsLine }) => text + (endsLine ? ' ' : ''))
    .join('')
    .replaceAll(/\s+/g, ' ');
}

/** Modules of the QR code of a page as black and white pixels, as a camera would see them. */
export async function qrPixels(pdf: Uint8Array): Promise<{ data: Uint8ClampedArray; side: number }> {
  const [page] = (await PDFDocument.load(pdf)).getPages();
  const contents = page?.node.Contents();
  if (!(contents instanceof PDFRawStream)) throw new Error('the page has no contents');
  const drawn = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
  const squares = [...drawn.matchAll(/(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re/g)]
    .map((found) => found.slice(1).map(Number))
    .filter(([, , width, height]) => width === 2 && height === 2);
  const left = Math.min(...squares.map(([x = 0]) => x));
  const top = Math.min(...squares.map(([, y = 0]) => y));
  const modules = Math.max(...squares.map(([x = 0]) => (x - left) / 2)) + 1;
  const [scale, quiet] = [4, 4];
  const side = (modules + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x = 0, y = 0] of squares) {
    const [column, row] = [Math.round((x - left) / 2) + quiet, Math.round((y - top) / 2) + quiet];
    for (let dot = 0; dot < scale * scale; dot += 1) {
      const place = ((row * scale + Math.floor(dot / scale)) * side + column * scale + (dot % scale)) * 4;
      data.set([0, 0, 0], place);
    }
  }
  return { data, side };
}
