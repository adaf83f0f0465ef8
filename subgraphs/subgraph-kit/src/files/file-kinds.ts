/** Kinds of content that may ever be let in; a slice chooses from them. */
export const FILE_KINDS = ['JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF'] as const;

/** Kind of content, told by the bytes themselves. */
export type FileKind = (typeof FILE_KINDS)[number];

/** Kind of content that a released file has: photos of phones (HEIC) are released as JPEG. */
export type ReleasedKind = Exclude<FileKind, 'HEIC'>;

/** Media types by which the kinds are recognised and sent. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  HEIC: 'image/heic',
  PDF: 'application/pdf',
};

/** Endings that released files get, whatever their sender called them. */
export const ENDINGS: Readonly<Record<ReleasedKind, readonly string[]>> = {
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WEBP: ['webp'],
  PDF: ['pdf'],
};

/** Reasons why a file is not released. */
export const FILE_REFUSALS = [
  'EMPTY',
  'KIND_NOT_ALLOWED',
  'ARCHIVE',
  'MALWARE',
  'IMAGE_BROKEN',
  'IMAGE_TOO_LARGE',
  'PDF_BROKEN',
  'PDF_ENCRYPTED',
  'PDF_ACTIVE',
  'PDF_EMBEDS',
  'PDF_TOO_LARGE',
  'RESIDENT_NUMBER',
  'TOO_HEAVY',
] as const;

/** Reason why a file is not released. */
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** A file as it may be released: written anew by us, without a byte of the sender's metadata. */
export interface CleanFile {
  readonly kind: ReleasedKind;
  readonly bytes: Uint8Array;
  /** Pixels; null for a document. */
  readonly width: number | null;
  readonly height: number | null;
  /** Small WebP image; null for a document. */
  readonly thumbnail: Uint8Array | null;
}

/** What came of an inspection. */
export type Inspection =
  | { readonly released: true; readonly file: CleanFile }
  | { readonly released: false; readonly refusal: FileRefusal };

/** Black box over an image, in pixels of that image. */
export interface MaskBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What came of masking: the image with the number of boxes that are black in it, or nothing at all. */
export type Masking =
  | { readonly masked: true; readonly file: CleanFile; readonly burnt: number }
  | { readonly masked: false; readonly refusal: 'BOXES_UNUSABLE' };
