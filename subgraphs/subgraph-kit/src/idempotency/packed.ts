import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** Answers of more characters than this are packed before they are kept. */
const LARGE = 16 * 1024;

/** Beginning of a packed answer; JSON never begins so. */
const PACKED = 'gzip:';

/** Packs a large answer, such as an export, to a fraction of its size; a usual one stays as it is. */
export async function packed(answer: string): Promise<string> {
  if (answer.length <= LARGE) return answer;
  return `${PACKED}${(await promisify(gzip)(answer)).toString('base64')}`;
}

/** Gives an answer as it was before it was packed. */
export async function unpacked(kept: string): Promise<string> {
  if (!kept.startsWith(PACKED)) return kept;
  return (await promisify(gunzip)(Buffer.from(kept.slice(PACKED.length), 'base64'))).toString('utf8');
}
