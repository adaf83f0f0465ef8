import type { PDFDocumentProxy } from 'pdfjs-dist';
// The build for older browsers: the modern one asks for functions that came in 2025 and later.
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';

let loading: Promise<typeof PdfLibrary> | null = null;

/** Loads pdf.js once, when the first document is looked at; its worker comes from our own origin, as the page's policy demands. */
export function loadPdfLibrary(): Promise<typeof PdfLibrary> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((library) => {
    const worker = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url);
    library.GlobalWorkerOptions.workerSrc = worker.href;
    return library;
  });
  // What did not arrive is asked for again.
  loading.catch(() => (loading = null));
  return loading;
}

/** Reads a PDF; the caller destroys it. */
export async function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfLibrary();
  // The library takes the bytes away from whoever gave them. WebAssembly would need a hole in the page's policy.
  return getDocument({ data: bytes.slice(), useWasm: false, useSystemFonts: false, enableXfa: false }).promise;
}
