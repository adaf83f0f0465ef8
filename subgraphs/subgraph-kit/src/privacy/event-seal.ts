import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Member of an event's data that holds the sealed part; no slice's own data may be called so. */
export const SEALED_PART = 'sealed';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Event as it is bound to its sealed part. */
interface EventName {
  readonly id: string;
  readonly type: string;
}

/** Data of an event with its personal part sealed under the secret that slices share, for this event alone. */
export function withSealed(
  secret: string,
  { id, type, data }: EventName & { readonly data: Readonly<Record<string, unknown>> },
  part: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), iv).setAAD(boundTo({ id, type }));
  const body = Buffer.concat([cipher.update(JSON.stringify(part), 'utf8'), cipher.final()]);
  return { ...data, [SEALED_PART]: Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64') };
}

/** Data of an event with its sealed part opened; data without one stays as it is. */
export function openFromSlices(secret: string, event: EventName, data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !(SEALED_PART in data)) return data;
  const { [SEALED_PART]: part, ...rest } = data;
  const sealed = Buffer.from(String(part), 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), sealed.subarray(0, IV_BYTES));
  decipher.setAAD(boundTo(event)).setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return { ...rest, ...JSON.parse(text.toString('utf8')) };
}

function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'madang personal part of events', 32));
}

function boundTo({ id, type }: EventName): Buffer {
  return Buffer.from(`${type}|${id}`);
}
