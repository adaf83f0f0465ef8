import { createHash, ECDH } from 'node:crypto';
import { addJob, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { oneAtATime } from '../one-at-a-time.ts';
import { settings } from '../settings.ts';
import { refusalOfEndpoint } from './allowed-endpoint.ts';
import type { PushDeviceCode } from './push-device-words.ts';
import { readableDevices } from './push-device.access.ts';
import { PushDeviceRow } from './push-device.entity.ts';
import { devicePersonal } from './push-device.personal.ts';
import { MOST_DEVICES, type PushKind } from './push-device.ts';
import { TIDY_DEVICES } from './push-names.ts';

const LABEL_LENGTH = 100;
/** Bytes of a browser's public key, and of the secret it shares (RFC 8291). */
const [KEY_BYTES, SECRET_BYTES] = [65, 16];

/** A device as its browser or app tells of it. */
export interface DeviceWish {
  readonly kind: PushKind;
  readonly endpoint: string;
  readonly publicKey?: string | null;
  readonly secret?: string | null;
  readonly label: string;
}

/** Notes a device on which a person wants to be alarmed; one that is known already is noted anew. */
export async function registerPushDevice(
  { em, actor, now }: Context,
  wish: DeviceWish,
): Promise<PushDeviceRow | Refusal<PushDeviceCode>> {
  const flaw = await flawOf(wish);
  if (flaw) return flaw;
  const endpointDigest = createHash('sha256').update(wish.endpoint).digest('base64url');
  return em.transactional(async (tx) => {
    await oneAtATime(tx, 'push_device', actor.id);
    const devices = await tx.find(PushDeviceRow, { $and: [readableDevices(actor), { forgottenAt: null }] });
    const known = devices.find((device) => device.endpointDigest === endpointDigest);
    if (!known && devices.length >= MOST_DEVICES) return refuse('TOO_MANY_PUSH_DEVICES');
    const id = known?.id ?? newId();
    const values = { endpoint: wish.endpoint, keys: keysIn(wish) };
    const sealed = await devicePersonal.seal(tx, id, values);
    const said = { ...sealed, label: wish.label.trim(), registeredAt: now };
    // Whoever signs in last on a device is alarmed there, and nobody before them.
    await addJob(tx, TIDY_DEVICES, {}, { key: `${TIDY_DEVICES}:${id}` });
    if (known) return Object.assign(known, said);
    return tx.create(PushDeviceRow, { ...said, id, personId: actor.id, kind: wish.kind, endpointDigest });
  });
}

async function flawOf(wish: DeviceWish): Promise<Refusal<PushDeviceCode> | null> {
  const { VAPID_PUBLIC_KEY: vapid, FCM_SERVICE_ACCOUNT: account } = settings;
  if (wish.label.trim().length > LABEL_LENGTH) return refuse('PUSH_LABEL_TOO_LONG', ['input', 'label']);
  if (!(wish.kind === 'WEB' ? vapid : account)) return refuse('PUSH_KIND_UNAVAILABLE', ['input', 'kind']);
  const isGood =
    wish.kind === 'WEB' ? (await refusalOfEndpoint(wish.endpoint)) === null : /^[\w:.-]{1,4096}$/.test(wish.endpoint);
  if (!isGood) return refuse('PUSH_ENDPOINT_INVALID', ['input', 'endpoint']);
  const areKeys = wish.kind === 'FCM' || (isPublicKey(wish.publicKey) && isSecret(wish.secret));
  return areKeys ? null : refuse('PUSH_KEYS_INVALID', ['input', 'publicKey']);
}

function keysIn({ kind, publicKey, secret }: DeviceWish): string | null {
  return kind === 'WEB' ? JSON.stringify({ p256dh: publicKey, auth: secret }) : null;
}

/** Indicates whether a text is a point of the curve, so that something can be sealed for it. */
function isPublicKey(text: string | null | undefined): boolean {
  const key = Buffer.from(text ?? '', 'base64url');
  try {
    return key.length === KEY_BYTES && ECDH.convertKey(key, 'prime256v1').length > 0;
  } catch {
    return false;
  }
}

function isSecret(text: string | null | undefined): boolean {
  return Buffer.from(text ?? '', 'base64url').length === SECRET_BYTES;
}
