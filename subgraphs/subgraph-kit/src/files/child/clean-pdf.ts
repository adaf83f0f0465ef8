import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import type { CleanFile } from '../file-kinds.ts';
import { withoutSegments } from './jpeg-segments.ts';
import { refusePdfBombs } from './pdf-bombs.ts';
import { cleanObject, harmIn } from './pdf-objects.ts';
import { Refused } from './refused.ts';

const MOST_PAGES = 300;
const MOST_OBJECTS = 100_000;
/** Beginning of a file in a ZIP archive, and the end of its list. */
const ARCHIVE_MARKS = [Buffer.from('504b0304', 'hex'), Buffer.from('504b0506', 'hex')];
const LARGEST_PHOTO = 64 * 1024 * 1024;
const FILTER = PDFName.of('Filter');

/** Writes a PDF anew from its objects: nothing that acts or embeds, no metadata, no bytes before, between or after. */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanFile> {
  try {
    refusePdfBombs(bytes);
    return await rewritten(bytes);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('PDF_BROKEN');
  }
}

async function rewritten(bytes: Uint8Array): Promise<CleanFile> {
  const document = await parsed(bytes);
  const { context } = document;
  const objects = context.enumerateIndirectObjects();
  if (document.getPageCount() > MOST_PAGES || objects.length > MOST_OBJECTS) throw new Refused('PDF_TOO_LARGE');
  for (const [, object] of objects) cleanObject(object);
  const used = reachable(context, context.trailerInfo.Root);
  for (const [reference, object] of objects) {
    // What nothing points at is an older version, or what the document says of itself.
    if (!used.has(reference)) context.delete(reference);
    else if (object instanceof PDFRawStream) context.assign(reference, withoutOrigin(object));
  }
  delete context.trailerInfo.Info;
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

/** A photo inside a document keeps its pixels and loses where and when it was taken. */
function withoutOrigin(stream: PDFRawStream): PDFRawStream {
  const { dict, contents } = stream;
  const filters: readonly string[] = dict.lookup(FILTER)?.toString().match(/\/\w+/g) ?? [];
  if (!filters.includes('/DCTDecode')) return stream;
  // A photo may be packed once more, and in no other way.
  const isPacked = filters.join('') === '/FlateDecode/DCTDecode';
  if (filters.length > 1 && !isPacked) throw new Refused('PDF_BROKEN');
  const photo = isPacked ? inflateSync(contents, { maxOutputLength: LARGEST_PHOTO }) : contents;
  dict.set(FILTER, PDFName.of('DCTDecode'));
  return PDFRawStream.of(dict, withoutSegments(photo));
}

/** References that lead from one object to others, at any remove. */
function reachable(context: PDFContext, root: PDFObject | undefined): Set<PDFRef> {
  const found = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (!found.has(object)) waiting.push(context.lookup(object));
      found.add(object);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(...object.dict.values());
  }
  return found;
}

/** Looks at the very bytes that would be released, as another reader might take them. */
function refuseRemains(clean: Buffer): void {
  const text = clean.toString('latin1');
  const outside = text.replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, '');
  for (const [, name = ''] of outside.matchAll(/\/([^\s/<>[\](){}%]+)/g)) {
    const harm = harmIn(unescaped(name));
    if (harm) throw new Refused(harm);
  }
  // A photo that is damaged, or packed in a way we do not open, could still tell.
  if (/Exif\0\0|ns\.adobe\.com\/xap|<x:xmpmeta/.test(text)) throw new Refused('PDF_BROKEN');
  if (ARCHIVE_MARKS.some((mark) => clean.includes(mark))) throw new Refused('ARCHIVE');
  if (/<\s*(script|html|svg|iframe|\?php)\b/i.test(text)) throw new Refused('PDF_ACTIVE');
}

function unescaped(name: string): string {
  return name.replaceAll(/#([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
