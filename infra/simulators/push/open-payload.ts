import { createDecipheriv, createECDH, hkdfSync, type ECDH } from 'node:crypto';

const SALT_BYTES = 16;
const KEY_ID_BYTES = 65;
const TAG_BYTES = 16;

/** Keys of a browser that subscribed. */
export interface BrowserKeys {
  readonly pair: ECDH;
  readonly auth: Buffer;
}

/** Makes the keys of a browser. */
export function newBrowserKeys(auth: Buffer): BrowserKeys {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return { pair, auth };
}

/** Opens a pushed message (RFC 8188 with the keys of RFC 8291), as the browser does; throws for what was not meant for it. */
export function openPayload(body: Buffer, { pair, auth }: BrowserKeys): string {
  const salt = body.subarray(0, SALT_BYTES);
  const recordSize = body.readUInt32BE(SALT_BYTES);
  const idLength = body.readUInt8(SALT_BYTES + 4);
  const start = SALT_BYTES + 5 + idLength;
  if (idLength !== KEY_ID_BYTES || body.length - start > recordSize) throw new Error('this is no single record');
  const sender = body.subarray(SALT_BYTES + 5, start);
  const shared = pair.computeSecret(sender);
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const secret = derived(shared, auth, about, 32);
  const key = derived(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const opener = createDecipheriv('aes-128-gcm', key, nonce);
  opener.setAuthTag(body.subarray(-TAG_BYTES));
  const padded = Buffer.concat([opener.update(body.subarray(start, -TAG_BYTES)), opener.final()]);
  // The last record ends in 2 and as many zeros as its sender liked.
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
}

function derived(secret: Buffer, salt: Buffer, about: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, about, length));
}
