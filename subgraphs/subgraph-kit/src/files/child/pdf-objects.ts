import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString, type PDFObject } from 'pdf-lib';
import type { FileRefusal } from '../file-kinds.ts';
import { Refused } from './refused.ts';

/** Deepest nesting of arrays and dictionaries. */
const DEEPEST = 60;

/** Names that say that a document acts, or carries other files; a name is compared after its escapes are read. */
const HARMFUL: Readonly<Record<string, FileRefusal>> = {
  JS: 'PDF_ACTIVE',
  JavaScript: 'PDF_ACTIVE',
  AA: 'PDF_ACTIVE',
  Launch: 'PDF_ACTIVE',
  SubmitForm: 'PDF_ACTIVE',
  ImportData: 'PDF_ACTIVE',
  GoToR: 'PDF_ACTIVE',
  GoToE: 'PDF_EMBEDS',
  Rendition: 'PDF_ACTIVE',
  XFA: 'PDF_ACTIVE',
  RichMedia: 'PDF_ACTIVE',
  RichMediaContent: 'PDF_ACTIVE',
  EmbeddedFile: 'PDF_EMBEDS',
  EmbeddedFiles: 'PDF_EMBEDS',
  EF: 'PDF_EMBEDS',
  FileAttachment: 'PDF_EMBEDS',
};

/** Keys under which a document keeps what it says of itself and of who made it. */
const METADATA = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb'].map((key) => PDFName.of(key));

/** Reason why a name may not stand in a released document, or null. */
export function harmIn(name: string): FileRefusal | null {
  return Object.hasOwn(HARMFUL, name) ? (HARMFUL[name] ?? null) : null;
}

/** Walks an object to its leaves: refuses what acts, drops what tells of the author. */
export function cleanObject(object: PDFObject | undefined, depth = 0): void {
  if (depth > DEEPEST) throw new Refused('PDF_BROKEN');
  if (object instanceof PDFName) refuseName(object);
  else if (object instanceof PDFArray) for (const item of object.asArray()) cleanObject(item, depth + 1);
  else if (object instanceof PDFDict) cleanDictionary(object, depth);
  else if (object instanceof PDFStream) cleanDictionary(object.dict, depth);
  else if (object instanceof PDFString || object instanceof PDFHexString) refuseScriptLink(object);
}

function cleanDictionary(dictionary: PDFDict, depth: number): void {
  for (const key of METADATA) dictionary.delete(key);
  dropGoingToAPage(dictionary);
  for (const [key, value] of dictionary.entries()) {
    refuseName(key);
    cleanObject(value, depth + 1);
  }
}

/** A document may open at a page, which says nothing; it may not open with an act. */
function dropGoingToAPage(dictionary: PDFDict): void {
  const key = PDFName.of('OpenAction');
  const opening = dictionary.lookup(key);
  if (opening === undefined) return;
  if (!(opening instanceof PDFArray)) throw new Refused('PDF_ACTIVE');
  dictionary.delete(key);
}

function refuseName(name: PDFName): void {
  const harm = harmIn(name.decodeText());
  if (harm) throw new Refused(harm);
}

function refuseScriptLink(text: PDFString | PDFHexString): void {
  const read = text instanceof PDFString ? text.asString() : text.decodeText();
  if (/^\s*(javascript|vbscript|file|data):/i.test(read)) throw new Refused('PDF_ACTIVE');
}
