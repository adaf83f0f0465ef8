import { Buffer } from 'node:buffer';

/** Test file of the European Institute for Computer Antivirus Research, in two parts lest this source be taken for it. */
const TEST_VIRUS = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'));

/** Indicates whether the signature that stands for every virus is anywhere in these bytes; needs no scanner. */
export function holdsTestVirus(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(TEST_VIRUS);
}
