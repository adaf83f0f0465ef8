import { Buffer } from 'node:buffer';
import { Refused } from './refused.ts';

const [START, SCAN, COMMENT] = [0xd8, 0xda, 0xfe];
/** Segments of applications that say how colours are meant: JFIF, a colour profile, Adobe's transform. */
const KEPT: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

/** Gives a JPEG without all that tells of its camera, place and author; one that cannot be walked through is refused. */
export function withoutSegments(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file[0] !== 0xff || file[1] !== START) throw new Refused('PDF_BROKEN');
  const kept = [file.subarray(0, 2)];
  let at = 2;
  while (file[at + 1] !== SCAN) {
    if (file[at] !== 0xff || at + 4 > file.length) throw new Refused('PDF_BROKEN');
    const end = at + 2 + file.readUInt16BE(at + 2);
    const marker = file[at + 1] ?? 0;
    const isOfApplication = marker >= 0xe0 && marker <= 0xef;
    const name = KEPT[marker];
    const isKept = isOfApplication
      ? name !== undefined && file.toString('latin1', at + 4, end).startsWith(name)
      : marker !== COMMENT;
    if (isKept) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, file.subarray(at)]);
}
