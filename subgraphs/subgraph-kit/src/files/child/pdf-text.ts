import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Most characters of a document that are read. */
const MOST_CHARACTERS = 4_000_000;

/** Text layer of a PDF, a page after another; numbers that a document sets in pieces are put together again. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    data: new Uint8Array(bytes),
    // Korean documents name their encodings instead of carrying them.
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    let text = '';
    for (let number = 1; number <= document.numPages && text.length < MOST_CHARACTERS; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const pieces = items.map((item) => ('str' in item ? item.str : ''));
      text += `${pieces.join(' ')}\n${pieces.join('')}\n`;
    }
    return text;
  } finally {
    await loading.destroy();
  }
}
