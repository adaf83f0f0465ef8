import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { IconDownload, IconMinus, IconPlus, IconPrinter } from '@tabler/icons-react';
import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { EmptyState } from '../states/index.ts';
import { saveFile } from '../url/index.ts';
import { useWords } from '../words/index.ts';
import { documentWords } from './document-words.ts';
import { PdfPage } from './pdf-page.tsx';
import { printPages } from './print-pages.ts';
import { usePdf } from './use-pdf.ts';
import styles from './document.module.css';

/** What a viewer shows. */
export interface DocumentViewerProps {
  /** Address of the PDF, e.g. `downloadUrl` of a document. */
  readonly url: string;
  /** Name under which it is saved, without its ending. */
  readonly fileName: string;
  /** Gets a fresh address where the old one has run out. */
  readonly onStale?: (() => void) | undefined;
  /** What stands beside the buttons. */
  readonly children?: ReactNode;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const FITS = 2;

/** Shows a PDF page by page, with zoom, text that can be copied, download and print. */
export function DocumentViewer({ url, fileName, onStale, children }: DocumentViewerProps) {
  const words = useWords(documentWords);
  const [attempt, setAttempt] = useState(0);
  const [zoom, setZoom] = useState(FITS);
  const pdf = usePdf(url, attempt);
  if (pdf.step === 'loading') return <LoadingPage />;
  if (pdf.step === 'failed') {
    const again = pdf.problem === 'gone' && onStale ? onStale : () => setAttempt(attempt + 1);
    return (
      <div role="alert">
        <EmptyState
          title={words('view.failed')}
          text={words(`view.failed.${pdf.problem}`)}
          action={<Button onClick={again}>{words('view.again')}</Button>}
        />
      </div>
    );
  }
  return (
    <div className={styles['viewer']}>
      <div className={styles['tools']} role="toolbar" aria-label={words('view.tools')}>
        <span className={styles['pageCount']}>{words('view.pages', { count: pdf.pages.length })}</span>
        <Zoom value={zoom} onChange={setZoom} />
        <span className={styles['space']}>{children}</span>
        <SaveButton bytes={pdf.bytes} fileName={fileName} />
        <PrintButton pages={pdf.pages} />
      </div>
      <Sheets pages={pdf.pages} zoom={ZOOMS[zoom] ?? 1} />
    </div>
  );
}

function LoadingPage() {
  const words = useWords(documentWords);
  return (
    <div className={styles['viewer']} role="status" aria-label={words('view.loading')}>
      <div className={styles['tools']}>
        <Skeleton width={240} height={28} />
      </div>
      <div className={styles['sheetsOnScreen']}>
        <Skeleton width="100%" maw={720} style={{ aspectRatio: '210 / 297' }} />
      </div>
    </div>
  );
}

function Zoom({ value, onChange }: { value: number; onChange: (step: number) => void }) {
  const words = useWords(documentWords);
  return (
    <span className={styles['zoom']}>
      <ActionIcon
        variant="subtle"
        aria-label={words('view.smaller')}
        disabled={value === 0}
        onClick={() => onChange(value - 1)}
      >
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <button type="button" title={words('view.fit')} onClick={() => onChange(FITS)}>
        {Math.round((ZOOMS[value] ?? 1) * 100)}%
      </button>
      <ActionIcon
        variant="subtle"
        aria-label={words('view.larger')}
        disabled={value === ZOOMS.length - 1}
        onClick={() => onChange(value + 1)}
      >
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}

function SaveButton({ bytes, fileName }: { bytes: Blob; fileName: string }) {
  const words = useWords(documentWords);
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={15} aria-hidden />}
      onClick={() => saveFile(bytes, `${fileName}.pdf`)}
    >
      {words('view.save')}
    </Button>
  );
}

function PrintButton({ pages }: { pages: readonly PDFPageProxy[] }) {
  const words = useWords(documentWords);
  const [busy, setBusy] = useState(false);
  const start = () => {
    setBusy(true);
    void printPages(pages).finally(() => setBusy(false));
  };
  return (
    <Button variant="default" loading={busy} leftSection={<IconPrinter size={15} aria-hidden />} onClick={start}>
      {words('view.print')}
    </Button>
  );
}

/** The pages below each other; at 100 % a page is as wide as its place, at most 800 pixels. */
function Sheets({ pages, zoom }: { pages: readonly PDFPageProxy[]; zoom: number }) {
  const words = useWords(documentWords);
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div ref={place} className={styles['sheetsOnScreen']} tabIndex={0} role="region" aria-label={words('view.label')}>
      {room > 0 &&
        pages.map((page) => (
          <PdfPage
            key={page.pageNumber}
            page={page}
            scale={(Math.min(room, 800) / page.getViewport({ scale: 1 }).width) * zoom}
            label={words('view.page', { page: page.pageNumber, pages: pages.length })}
          />
        ))}
    </div>
  );
}

const MARGINS = 32;

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return undefined;
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watcher.observe(place.current);
    setWidth(place.current.clientWidth - MARGINS);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
