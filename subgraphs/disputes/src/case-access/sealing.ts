import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Column and row a sealed text belongs to; it opens nowhere else. */
export interface Place {
  readonly column:
    | 'case_access.phone_number'
    | 'case_access.person_name'
    | 'case_login.phone_number'
    | 'case_login.person_name';
  readonly row: string;
}

/** Seals personal texts of case access. */
export interface Sealing {
  seal(text: string, place: Place): string;
  open(sealed: string, place: Place): string;
}

/** Seals with AES-256-GCM under a key made from the secret of case access. */
export function sealingWith(secret: Buffer): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'case-access sealing', 32));
  return {
    seal(text, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES)).setAAD(boundTo(place));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    },
  };
}

function boundTo({ column, row }: Place): Buffer {
  return Buffer.from(`${column}|${row}`);
}
