import type { PDFPageProxy } from 'pdfjs-dist';
import styles from './document.module.css';

/** 180 dots to the inch: sharp on paper, and small enough for many pages. */
const PRINT_SCALE = 180 / 72;
const PRINTING = 'madang-printing';

/** Prints pages by a container of pictures that only paper shows, because not every browser prints what a frame holds. */
export async function printPages(pages: readonly PDFPageProxy[]): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = styles['sheets'] ?? '';
  const addresses: string[] = [];
  try {
    for (const page of pages) {
      const picture = await pictureOf(page);
      addresses.push(picture.src);
      await picture.decode();
      sheets.append(picture);
    }
    document.body.append(sheets);
    document.documentElement.classList.add(PRINTING);
    // Blocks until the person has answered; where a browser does not wait, the pictures are loaded already.
    print();
    await afterPrint();
  } finally {
    document.documentElement.classList.remove(PRINTING);
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

async function pictureOf(page: PDFPageProxy): Promise<HTMLImageElement> {
  const viewport = page.getViewport({ scale: PRINT_SCALE });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) throw new Error('a page gave no picture');
  const picture = new Image();
  picture.src = URL.createObjectURL(blob);
  return picture;
}

/** Waits until the browser has taken the pages: it says so, or the person is back at the page. */
function afterPrint(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    addEventListener('afterprint', done, { once: true });
    addEventListener('pointermove', done, { once: true });
    addEventListener('keydown', done, { once: true });
  });
}
