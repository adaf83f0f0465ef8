import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { readPdf } from './pdf-library.ts';

/** A PDF on its way to the screen. */
export type PdfState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly problem: 'gone' | 'away' | 'broken' }
  | { readonly step: 'ready'; readonly pages: readonly PDFPageProxy[]; readonly bytes: Blob };

const LOADING: PdfState = { step: 'loading' };

/** Takes a PDF from an address and reads it; `attempt` asks again. */
export function usePdf(url: string, attempt: number): PdfState {
  const [state, setState] = useState<PdfState>(LOADING);
  useEffect(() => {
    const leaving = new AbortController();
    let opened: PDFDocumentProxy | null = null;
    const show = (next: PdfState) => {
      if (!leaving.signal.aborted) setState(next);
    };
    const open = async () => {
      const bytes = await takeBytes(url, leaving.signal);
      if (typeof bytes === 'string') return show({ step: 'failed', problem: bytes });
      const read = await readPdf(bytes);
      opened = read;
      const pages = await Promise.all(Array.from({ length: read.numPages }, (_, index) => read.getPage(index + 1)));
      return show({ step: 'ready', pages, bytes: new Blob([bytes], { type: 'application/pdf' }) });
    };
    setState(LOADING);
    open().catch(() => show({ step: 'failed', problem: 'broken' }));
    return () => {
      leaving.abort();
      void opened?.loadingTask.destroy();
    };
  }, [url, attempt]);
  return state;
}

async function takeBytes(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | 'gone' | 'away'> {
  const answer = await fetch(url, { signal }).catch(() => null);
  if (answer === null || answer.status >= 500) return 'away';
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : 'gone';
}
