import { Buffer } from 'node:buffer';
import { createCipheriv, hkdfSync, type Cipheriv } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';

const BLOCK_BYTES = 16;

/** Uploads under way, on the disk of this machine and never in clear: counter mode can go on at any byte. */
export class IncomingStore extends FileStore {
  readonly #secret: Buffer;

  constructor(directory: string, secret: Buffer) {
    super({ directory, expirationPeriodInMilliseconds: 24 * 60 * 60 * 1000 });
    this.#secret = secret;
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const cipher = this.#stream(id, offset);
    // A connection that breaks must end the writing with what came, so that the rest can follow.
    readable.once('error', () => cipher.end());
    readable.once('close', () => cipher.end());
    return super.write(readable.pipe(cipher), id, offset);
  }

  /** Bytes of an upload, opened. */
  opened(id: string): AsyncIterable<Buffer> {
    return this.read(id).pipe(this.#stream(id, 0));
  }

  #stream(id: string, offset: number): Cipheriv {
    const material = Buffer.from(hkdfSync('sha256', this.#secret, id, 'madang incoming', 48));
    const counter = BigInt(`0x${material.subarray(32).toString('hex')}`) + BigInt(Math.floor(offset / BLOCK_BYTES));
    const start = Buffer.from((counter % 2n ** 128n).toString(16).padStart(32, '0'), 'hex');
    const cipher = createCipheriv('aes-256-ctr', material.subarray(0, 32), start);
    cipher.update(Buffer.alloc(offset % BLOCK_BYTES));
    return cipher;
  }
}
