import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';

/** What documents are signed with. */
export interface SigningCertificate {
  /** Certificate of the house first, then those that vouch for it. */
  readonly chain: readonly X509Certificate[];
  readonly key: KeyObject;
  readonly validFrom: Date;
  readonly validTo: Date;
}

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Reads certificate and key from PEM, or from PEM in base64; throws for what is none or does not belong together. */
export function readCertificate(text: string, password?: string): SigningCertificate {
  const pem = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('latin1');
  const chain = (pem.match(BLOCK) ?? []).map((block) => new X509Certificate(block));
  const [own] = chain;
  if (!own) throw new Error('DOCUMENT_CERTIFICATE holds no certificate in PEM');
  const key = readKey(pem, password);
  if (!own.checkPrivateKey(key)) throw new Error('DOCUMENT_CERTIFICATE: the key is not that of its first certificate');
  return { chain, key, validFrom: new Date(own.validFrom), validTo: new Date(own.validTo) };
}

function readKey(pem: string, password: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(password === undefined ? {} : { passphrase: password }) });
  } catch (error) {
    // OpenSSL says one thing or another of a wrong password, by chance.
    throw new Error('DOCUMENT_CERTIFICATE: its key cannot be read; is DOCUMENT_CERTIFICATE_PASSWORD the right one?', {
      cause: error,
    });
  }
}

/** Indicates whether documents may be signed with a certificate now. */
export function isGood(certificate: SigningCertificate | null, now: Date): certificate is SigningCertificate {
  return certificate !== null && certificate.validFrom <= now && now < certificate.validTo;
}
