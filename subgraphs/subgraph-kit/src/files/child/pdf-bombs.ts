import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { Refused } from './refused.ts';
import { holdsTestVirus } from './test-virus.ts';

/** Most bytes that one stream, and all streams together, may become. */
const MOST_OF_ONE = 48 * 1024 * 1024;
const MOST_OF_ALL = 256 * 1024 * 1024;
const MOST_STREAMS = 20_000;
const DEEPEST = 4;

/** Inflates every stream of a PDF within bounds, before a parser does it without any; looks for malware on the way. */
export function refusePdfBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [total, streams] = [0, 0];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    streams += 1;
    const end = file.indexOf('endstream', at);
    let body = file.subarray(afterLineEnd(file, at + 6), end < 0 ? undefined : end);
    for (let depth = 0; isDeflated(body); depth += 1) {
      const inflated = inflate(body);
      if (!inflated) break;
      total += inflated.length;
      if (total > MOST_OF_ALL || depth === DEEPEST) throw new Refused('PDF_TOO_LARGE');
      if (holdsTestVirus(inflated)) throw new Refused('MALWARE');
      body = inflated;
    }
    if (streams > MOST_STREAMS) throw new Refused('PDF_TOO_LARGE');
  }
}

function inflate(body: Buffer): Buffer | null {
  try {
    return inflateSync(body, { maxOutputLength: MOST_OF_ONE });
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('PDF_TOO_LARGE');
    return null;
  }
}

/** Indicates whether bytes begin with a zlib header: deflate, and a check sum that holds. */
function isDeflated(body: Buffer): boolean {
  const [first = 0, second = 0] = body;
  return body.length > 2 && (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function afterLineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : at;
}
