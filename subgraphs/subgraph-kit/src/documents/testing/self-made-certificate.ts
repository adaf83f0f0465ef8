import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509CertificateCreateSelfSignedParams,
} from '@peculiar/x509';
import { daysAfter } from '../../clock.ts';

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** How long a self-made certificate is good, and whose it says it is. */
interface CertificateTerms {
  readonly days?: number;
  readonly name?: string;
}

/**
 * Makes a certificate that nobody vouches for, with its key, as `DOCUMENT_CERTIFICATE` takes it: for the embedded system and
 * for tests. It is good from a day before the given moment, for ten years unless said.
 */
export async function selfMadeCertificate(
  now: Date,
  { days = 3653, name = 'CN=Madang electronic seal (self-made), O=Madang, C=KR' }: CertificateTerms = {},
): Promise<string> {
  // Node and the browser describe the same keys by two types.
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, [
    'sign',
    'verify',
  ])) as Required<X509CertificateCreateSelfSignedParams>['keys'];
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: daysAfter(now, -1),
    notAfter: daysAfter(now, days),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return `${certificate.toString('pem')}\n${PemConverter.encode(key, 'PRIVATE KEY')}\n`;
}
