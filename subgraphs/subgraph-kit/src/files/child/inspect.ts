import type { CleanFile, FileKind, Inspection } from '../file-kinds.ts';
import { cleanImage } from './clean-image.ts';
import { recognised } from './recognise.ts';
import { Refused } from './refused.ts';
import { holdsTestVirus } from './test-virus.ts';

/** How each kind of content is written anew. */
export interface Cleaners {
  readonly image: (bytes: Uint8Array, kind: FileKind) => Promise<CleanFile>;
  readonly pdf: (bytes: Uint8Array) => Promise<CleanFile>;
}

const CLEANERS: Cleaners = {
  image: cleanImage,
  // Loaded with the first document: large photos need the room.
  pdf: async (bytes) => (await import('./clean-pdf.ts')).cleanPdf(bytes),
};

/** Judges a file by its content and writes it anew; what is released is never what was sent. */
export async function inspected(
  bytes: Uint8Array,
  allowed: readonly FileKind[],
  { image, pdf }: Cleaners = CLEANERS,
): Promise<Inspection> {
  try {
    if (holdsTestVirus(bytes)) throw new Refused('MALWARE');
    const kind = await recognised(bytes, allowed);
    return { released: true, file: await (kind === 'PDF' ? pdf(bytes) : image(bytes, kind)) };
  } catch (error) {
    if (error instanceof Refused) return { released: false, refusal: error.refusal };
    throw error;
  }
}
