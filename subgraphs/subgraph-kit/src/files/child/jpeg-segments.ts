import { Buffer } from 'node:buffer';

const [START, SCAN] = [0xd8, 0xda];
/** APP1 (EXIF, XMP), APP13 (IPTC) and comments; APP0, APP2 and APP14 say how the colours are meant. */
const DROPPED = new Set([0xe1, 0xed, 0xfe]);

/** Gives a JPEG without the segments that tell of its camera, place and author; what is no JPEG stays as it is. */
export function withoutSegments(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== START) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN) {
    const length = 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (!DROPPED.has(bytes[at + 1] ?? 0)) kept.push(bytes.subarray(at, at + length));
    at += length;
  }
  return Buffer.concat([...kept, bytes.subarray(Math.min(at, bytes.length))]);
}
