import { Buffer } from 'node:buffer';
import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { CleanFile } from '../file-kinds.ts';
import { withoutSegments } from './jpeg-segments.ts';
import { refusePdfBombs } from './pdf-bombs.ts';
import { cleanObject, harmIn } from './pdf-objects.ts';
import { Refused } from './refused.ts';

const MOST_PAGES = 300;
const MOST_OBJECTS = 100_000;
const [TYPE, FILTER] = [PDFName.of('Type'), PDFName.of('Filter')];

/** Writes a PDF anew from its objects: nothing that acts or embeds, no metadata, no bytes before, between or after. */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanFile> {
  refusePdfBombs(bytes);
  const document = await parsed(bytes);
  const objects = document.context.enumerateIndirectObjects();
  if (document.getPageCount() > MOST_PAGES || objects.length > MOST_OBJECTS) throw new Refused('PDF_TOO_LARGE');
  const { Info: about } = document.context.trailerInfo;
  for (const [reference, object] of objects) {
    cleanObject(object);
    const type = object instanceof PDFRawStream ? object.dict.lookup(TYPE) : undefined;
    if (reference === about || type === PDFName.of('Metadata')) document.context.delete(reference);
    else if (object instanceof PDFRawStream && isJpeg(object)) document.context.assign(reference, bare(object));
  }
  delete document.context.trailerInfo.Info;
  const clean = Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));
  refuseRemains(clean);
  return { kind: 'PDF', bytes: clean, width: null, height: null, thumbnail: null };
}

async function parsed(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
    if (document.getPageCount() < 1) throw new Refused('PDF_BROKEN');
    return document;
  } catch (error) {
    throw new Refused(error instanceof EncryptedPDFError ? 'PDF_ENCRYPTED' : 'PDF_BROKEN');
  }
}

function isJpeg({ dict }: PDFRawStream): boolean {
  return dict.lookup(FILTER)?.toString() === '/DCTDecode';
}

/** A photo inside a document keeps its pixels and loses where and when it was taken. */
function bare(photo: PDFRawStream): PDFRawStream {
  return PDFRawStream.of(
    PDFDict.fromMapWithContext(photo.dict.asMap(), photo.dict.context),
    withoutSegments(photo.contents),
  );
}

/** Looks at the very bytes that would be released, as another reader might take them. */
function refuseRemains(clean: Buffer): void {
  const text = clean.toString('latin1');
  const outside = text.replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, '');
  for (const [, name = ''] of outside.matchAll(/\/([^\s/<>[\](){}%]+)/g)) {
    const harm = harmIn(unescaped(name));
    if (harm) throw new Refused(harm);
  }
  if (/PK\x05\x06|PK\x03\x04/.test(text)) throw new Refused('ARCHIVE');
  if (/<\s*(script|html|svg|iframe|\?php)\b/i.test(text)) throw new Refused('PDF_ACTIVE');
}

function unescaped(name: string): string {
  return name.replaceAll(/#([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
