import { importJWK, jwtVerify } from 'jose';

const HEADER = /^vapid t=(?<token>[^,\s]+),\s*k=(?<key>[\w-]+)$/;
const POINT_BYTES = 65;

/** Public key of a sender whose header holds (RFC 8292); null for everybody else. */
export async function vapidKeyOf(header: string, audience: string, now: Date): Promise<string | null> {
  const { token, key } = HEADER.exec(header)?.groups ?? {};
  const point = Buffer.from(key ?? '', 'base64url');
  if (token === undefined || key === undefined || point.length !== POINT_BYTES) return null;
  const coordinate = (start: number): string => point.subarray(start, start + 32).toString('base64url');
  try {
    const publicKey = await importJWK({ kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) }, 'ES256');
    const { payload } = await jwtVerify(token, publicKey, {
      audience,
      currentDate: now,
      requiredClaims: ['exp', 'sub'],
    });
    const isTooLong = (payload.exp ?? 0) * 1000 - now.getTime() > 24 * 3_600_000;
    return isTooLong ? null : key;
  } catch {
    return null;
  }
}
