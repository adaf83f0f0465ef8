import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** A data key of a slice: one half seals, the other makes the terms of the blind index. */
export interface DataKey {
  readonly id: number;
  readonly seal: Buffer;
  readonly index: Buffer;
}

/** Where a sealed value lies; it opens there and nowhere else. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** First byte of every sealed value: how the rest is laid out. */
const VERSION = 1;
const HEAD_BYTES = 5;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes of an index term; 64 bits tell 10⁸ values apart and say no more than that two are equal. */
const TERM_BYTES = 8;

/** Seals a value for one place: version (1), key id (4), nonce (12), tag (16), ciphertext; AES-256-GCM. */
export function sealValue(key: DataKey, place: Place, value: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(VERSION, 0);
  head.writeUInt32BE(key.id, 1);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.seal, iv).setAAD(boundTo(head, place));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([head, iv, cipher.getAuthTag(), body]);
}

/** Opens a sealed value; throws when it was sealed under another key or for another place, or was altered. */
export function openValue(key: DataKey, place: Place, sealed: Buffer): string {
  const head = sealed.subarray(0, HEAD_BYTES);
  const iv = sealed.subarray(HEAD_BYTES, HEAD_BYTES + IV_BYTES);
  const body = HEAD_BYTES + IV_BYTES + TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key.seal, iv).setAAD(boundTo(head, place));
  decipher.setAuthTag(sealed.subarray(HEAD_BYTES + IV_BYTES, body));
  return Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()]).toString('utf8');
}

/** Key under which a value was sealed; throws for bytes that are no sealed value. */
export function keyIdOf(sealed: Buffer): number {
  if (sealed.length < HEAD_BYTES + IV_BYTES + TAG_BYTES || sealed.readUInt8(0) !== VERSION) {
    throw new Error('this is no sealed value');
  }
  return sealed.readUInt32BE(1);
}

/** Term of the blind index: equal for equal words of one table, and nothing to anybody without the key. */
export function indexTerm(key: DataKey, table: string, word: string): string {
  const digest = createHmac('sha256', key.index).update(`${table}|${word}`).digest();
  return digest.subarray(0, TERM_BYTES).toString('base64url');
}

function boundTo(head: Buffer, { table, column, rowId }: Place): Buffer {
  return Buffer.concat([head, Buffer.from(`${table}|${column}|${rowId}`)]);
}
