import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv } from 'node:crypto';

const SEGMENT_BYTES = 64 * 1024;
const TAG_BYTES = 16;

/** Seals bytes under a key used for nothing else, in segments that open one by one (AES-256-GCM, as in STREAM). */
export function sealBytes(key: Buffer, name: string, bytes: Uint8Array): Buffer {
  const count = Math.max(1, Math.ceil(bytes.length / SEGMENT_BYTES));
  const segments = Array.from({ length: count }, (_, index) => {
    const part = bytes.subarray(index * SEGMENT_BYTES, (index + 1) * SEGMENT_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, index === count - 1)).setAAD(Buffer.from(name));
    return [cipher.update(part), cipher.final(), cipher.getAuthTag()];
  });
  return Buffer.concat(segments.flat());
}

/** Opens sealed bytes as they come; throws at a segment that was altered, moved or cut off, or another object's. */
export async function* openBytes(key: Buffer, name: string, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const whole = SEGMENT_BYTES + TAG_BYTES;
  let held = Buffer.alloc(0);
  let index = 0;
  for await (const part of sealed) {
    held = Buffer.concat([held, part]);
    while (held.length > whole) {
      yield openSegment(key, name, held.subarray(0, whole), nonceOf(index, false));
      held = held.subarray(whole);
      index += 1;
    }
  }
  yield openSegment(key, name, held, nonceOf(index, true));
}

function openSegment(key: Buffer, name: string, segment: Buffer, nonce: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  decipher.setAuthTag(segment.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(segment.subarray(0, -TAG_BYTES)), decipher.final()]);
}

/** Place of a segment and whether it is the last; the key is the object's own, so a count suffices. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}
