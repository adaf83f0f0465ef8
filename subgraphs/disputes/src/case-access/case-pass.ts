import { createHash, createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import type { AccessSide, CasePass } from './case-access.ts';

/** Issuer and audience of the tokens, as the gateway expects them. */
const ISSUER = 'madang-case-access';
const AUDIENCE = 'madang';

/** Namespace of the ids of case and side. */
const NAMESPACE = Buffer.from('5b1f2f0e6c9b4a31a5d8f9b0c1d2e3f4', 'hex');

/** Whom a token is for. */
export interface PassHolder {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly side: AccessSide;
  readonly name: string;
  /** Version of the access: a token of an earlier one opens nothing. */
  readonly version: number;
}

/** Signs the token with which a party comes to the gateway. */
export type PassSigner = (holder: PassHolder, now: Date) => CasePass;

/** Makes the signer from an Ed25519 key; tokens hold for `lifeMs` and are not renewed. */
export function passSigner(privateKey: JsonWebKey, lifeMs: number): PassSigner {
  const key = createPrivateKey({ key: privateKey, format: 'jwk' });
  return ({ caseId, caseNumber, side, name, version }, now) => {
    const issued = Math.floor(now.getTime() / 1000);
    const expires = issued + Math.floor(lifeMs / 1000);
    const claims = {
      iss: ISSUER,
      aud: AUDIENCE,
      sub: accessIdOf(caseId, side),
      iat: issued,
      exp: expires,
      name,
      login: caseNumber,
      roles: ['PARTY'],
      caseId,
      caseSide: side,
      caseVersion: version,
    };
    const body = [{ alg: 'EdDSA', typ: 'JWT' }, claims].map(encoded).join('.');
    const signature = sign(null, Buffer.from(body), key).toString('base64url');
    return { accessToken: `${body}.${signature}`, expiresAt: new Date(expires * 1000), caseId, caseNumber, side };
  };
}

/** Id of one side of a case, the same for ever: UUID of version 5. */
export function accessIdOf(caseId: string, side: AccessSide): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${caseId}:${side}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
