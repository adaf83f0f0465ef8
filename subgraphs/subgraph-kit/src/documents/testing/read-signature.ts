import { ContentInfo, SignedData } from 'pkijs';

/** Signature of a PDF and what it is over. */
export interface PdfSignature {
  readonly signedBytes: Buffer;
  /** CMS in DER. */
  readonly cms: Buffer;
  /** Places of the file, from and to, that it is over. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Takes the signature out of a PDF as a verifier does; throws where there is none. */
export function signatureOf(pdf: Buffer): PdfSignature {
  const [, ...numbers] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1')) ?? [];
  const [from = 0, length = 0, again = 0, rest = 0] = numbers.map(Number);
  if (numbers.length !== 4 || again + rest !== pdf.length) throw new Error('the signature is not over the whole file');
  const hex = pdf.subarray(from + length + 1, again - 1).toString('latin1');
  const padded = Buffer.from(hex, 'hex');
  // What follows the outer sequence is room that was left.
  const size = padded.readUInt16BE(2) + 4;
  return {
    signedBytes: Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(again, again + rest)]),
    cms: padded.subarray(0, size),
    ranges: [
      [from, from + length],
      [again, again + rest],
    ],
  };
}

/** Indicates whether the signature of a PDF holds: digest of its bytes, and signature over that. */
export async function holds(pdf: Buffer): Promise<boolean> {
  try {
    const { cms, signedBytes } = signatureOf(pdf);
    const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(cms)).content });
    return await signed.verify({ signer: 0, data: new Uint8Array(signedBytes).buffer, checkChain: false });
  } catch {
    return false;
  }
}

/** Types of the attributes that are signed with the document. */
export function signedAttributes(pdf: Buffer): string[] {
  const { cms } = signatureOf(pdf);
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(cms)).content });
  return signed.signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type) ?? [];
}
