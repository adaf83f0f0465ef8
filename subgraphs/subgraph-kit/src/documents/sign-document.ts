import { createHash, webcrypto, type KeyObject } from 'node:crypto';
import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SigningCertificate } from './certificate.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Signs a printed document where its place for that is: PAdES B-B, as ETSI EN 319 142 says it. */
export async function signDocument(pdf: Uint8Array, certificate: SigningCertificate): Promise<Buffer> {
  return new SignPdf().sign(Buffer.from(pdf), new CadesSigner(certificate));
}

class CadesSigner extends Signer {
  readonly #certificate: SigningCertificate;

  constructor(certificate: SigningCertificate) {
    super();
    this.#certificate = certificate;
  }

  override async sign(pdf: Buffer): Promise<Buffer> {
    const { chain, key } = this.#certificate;
    const certificates = chain.map(({ raw }) => Certificate.fromBER(raw));
    const [own] = certificates;
    if (!own || !chain[0]) throw new Error('a signing certificate without a certificate');
    const signed = new SignedData({
      version: 1,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
      certificates,
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(pdf, chain[0].raw) }),
        }),
      ],
    });
    await signed.sign(await usable(key), 0, 'SHA-256', new Uint8Array(pdf).buffer);
    const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
    return Buffer.from(content.toSchema().toBER(false));
  }
}

/** The moment of signing stands in the PDF and not here (PAdES); the order is that of a DER set. */
function attributesOf(pdf: Buffer, certificate: Buffer): Attribute[] {
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: ContentInfo.DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: sha256(pdf) })] }),
    // SHA-256 is the digest where none is named.
    new Attribute({
      type: SIGNING_CERTIFICATE_V2,
      values: [sequence(sequence(sequence(new OctetString({ valueHex: sha256(certificate) }))))],
    }),
  ];
}

function sequence(value: Sequence | OctetString): Sequence {
  return new Sequence({ value: [value] });
}

function sha256(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
}

/** Key as pkijs takes it. */
type UsableKey = Parameters<SignedData['sign']>[0];

async function usable(key: KeyObject): Promise<UsableKey> {
  const curve = { prime256v1: 'P-256', secp384r1: 'P-384' }[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: curve ?? 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const bytes = key.export({ format: 'der', type: 'pkcs8' });
  const imported = await webcrypto.subtle.importKey('pkcs8', new Uint8Array(bytes), algorithm, false, ['sign']);
  // Node and the browser describe the same keys by two types.
  return imported as UsableKey;
}
