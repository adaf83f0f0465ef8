import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of every key: AES-256 and HMAC-SHA-256 alike. */
export const KEY_BYTES = 32;

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Wraps data keys under a key that never lies beside them; a key management service can stand in for the local one. */
export interface KeyWrapper {
  wrap(key: Buffer): Promise<Buffer>;
  /** Throws when the key was wrapped under another one. */
  unwrap(wrapped: Buffer): Promise<Buffer>;
}

/** Wraps data keys under a key of the environment (base64, 32 bytes), by AES-256-GCM. */
export function localKeyWrapper(keyInBase64: string): KeyWrapper {
  const wrapping = Buffer.from(keyInBase64, 'base64');
  if (wrapping.length !== KEY_BYTES) throw new Error(`a wrapping key has ${KEY_BYTES} bytes`);
  return {
    async wrap(key) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', wrapping, iv);
      const body = Buffer.concat([cipher.update(key), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    async unwrap(wrapped) {
      const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, IV_BYTES));
      decipher.setAuthTag(wrapped.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}
