import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { loadPdfLibrary } from './pdf-library.ts';
import styles from './document.module.css';

/** One page of a PDF: its picture, and its text above it, so that it can be selected, copied and found. */
export function PdfPage({ page, scale, label }: { page: PDFPageProxy; scale: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { width, height } = page.getViewport({ scale });
  useEffect(() => (canvas.current ? drawPicture(page, canvas.current, scale) : undefined), [page, scale]);
  useEffect(() => (text.current ? layText(page, text.current, scale) : undefined), [page, scale]);
  return (
    <section className={styles['page']} aria-label={label} style={{ width, height }}>
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className={styles['text']} lang="ko" />
    </section>
  );
}

function drawPicture(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): () => void {
  const viewport = page.getViewport({ scale: scale * Math.min(devicePixelRatio || 1, 3) });
  // Drawn aside and put in its place at once: zooming shows the old picture until the new one is there.
  const aside = document.createElement('canvas');
  aside.width = Math.floor(viewport.width);
  aside.height = Math.floor(viewport.height);
  const task = page.render({ canvas: aside, viewport });
  task.promise
    .then(() => {
      canvas.width = aside.width;
      canvas.height = aside.height;
      canvas.getContext('2d')?.drawImage(aside, 0, 0);
      canvas.dataset['drawn'] = 'true';
    })
    .catch(ignoreCancelled);
  return () => task.cancel();
}

function layText(page: PDFPageProxy, container: HTMLElement, scale: number): () => void {
  let cancel = () => {};
  let isLeft = false;
  const lay = async () => {
    const { TextLayer } = await loadPdfLibrary();
    if (isLeft) return;
    container.replaceChildren();
    container.style.setProperty('--total-scale-factor', String(scale));
    const viewport = page.getViewport({ scale });
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
    cancel = () => layer.cancel();
    await layer.render();
  };
  lay().catch(ignoreCancelled);
  return () => {
    isLeft = true;
    cancel();
  };
}

/** A page that is left or zoomed before it was drawn is no fault. */
function ignoreCancelled(error: unknown): void {
  if (error instanceof Error && /Cancel|Abort/.test(error.name)) return;
  throw error;
}
