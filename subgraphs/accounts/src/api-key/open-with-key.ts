import { anonymous, claimsOf, type Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonRow } from '../person/index.ts';
import { settings } from '../settings.ts';
import { stateOf } from './api-key-reads.ts';
import { ApiKeyRow, ApiKeySecretRow } from './api-key.entity.ts';
import { POINTS_PER_MINUTE } from './api-key.ts';
import { hashOf, isSameHash, readKey, shownBeginning } from './key-text.ts';

/** Time for which a key's last use is not written again, in milliseconds. */
const LAST_USED_EVERY_MS = 60_000;

/** Hash that no key has, so that an unknown key is compared like a known one. */
const NO_HASH = hashOf('');

/** Who a key stands for, as the gateway is told. */
export interface OpenedKey {
  readonly keyId: string;
  readonly claims: Record<string, unknown>;
  readonly expiresAt: Date;
  readonly pointsPerMinute: number;
}

/** Finds whom a key stands for; null for one that is unknown, mistyped, expired, revoked, or whose maker is suspended. */
export async function openWithKey(em: EntityManager, text: string, now: Date): Promise<OpenedKey | null> {
  const parts = readKey(text);
  if (!parts) return null;
  const key = await em.findOne(ApiKeyRow, { publicId: parts.publicId, kind: parts.kind });
  const secrets = key ? await em.find(ApiKeySecretRow, { keyId: key.id }) : [];
  const secret = secretWith(secrets, hashOf(text), now);
  if (!key || !secret || stateOf(key, now) !== 'ACTIVE') return null;
  const isMakerOut = await em.count(PersonRow, { id: key.createdById, suspendedAt: { $ne: null } });
  if (isMakerOut > 0) return null;
  await noteUse(em, key, now);
  return {
    keyId: key.id,
    claims: claimsOf(actorOf(key)),
    expiresAt: secret.validUntil && secret.validUntil < key.expiresAt ? secret.validUntil : key.expiresAt,
    pointsPerMinute: POINTS_PER_MINUTE[key.kind],
  };
}

/** Compares with every secret, found or not: the time tells nothing of which one fits. */
function secretWith(secrets: readonly ApiKeySecretRow[], hash: string, now: Date): ApiKeySecretRow | null {
  if (secrets.length === 0) isSameHash(NO_HASH, hash);
  const fitting = secrets.filter((secret) => isSameHash(secret.hash, hash));
  return fitting.find(({ validUntil }) => !validUntil || validUntil > now) ?? null;
}

function actorOf(key: ApiKeyRow): Actor {
  return {
    ...anonymous,
    id: key.id,
    name: key.name,
    login: shownBeginning(key),
    roles: ['PROGRAM'],
    business: key.kind === 'TEST' ? settings.SANDBOX_BUSINESS : (key.businessId ?? null),
    scopes: key.scopes,
  };
}

async function noteUse(em: EntityManager, key: ApiKeyRow, now: Date): Promise<void> {
  if (key.lastUsedAt && now.getTime() - key.lastUsedAt.getTime() < LAST_USED_EVERY_MS) return;
  await em.nativeUpdate(ApiKeyRow, { id: key.id }, { lastUsedAt: now });
}
