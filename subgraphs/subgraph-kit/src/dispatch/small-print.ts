import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/**
 * Folder of the fonts; looked for when something is printed, so that a slice that prints nothing starts without it. They
 * belong to the kit, and in a bundle this file lies in a slice, which does not see what the kit depends on.
 */
function fontsFolder(): string {
  const kit = createRequire(import.meta.url).resolve('@madang/subgraph-kit');
  const find = createRequire(kit);
  return join(dirname(find.resolve('pretendard/package.json')), 'dist/public/static/');
}

/** Prints a label or the like in this process as a PDF, in Pretendard; nothing is signed, and no file or address is read. */
export function smallPrint(definition: TDocumentDefinitions): Promise<Buffer> {
  const fonts = fontsFolder();
  pdfmake.addFonts({
    Pretendard: { normal: `${fonts}Pretendard-Regular.otf`, bold: `${fonts}Pretendard-Bold.otf` },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  return pdfmake.createPdf(definition).getBuffer();
}
