import { anonymous, claimsOf, type Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import { makerMay } from '../person/index.ts';
import { settings } from '../settings.ts';
import { ApiKeyRow } from './api-key.entity.ts';
import { POINTS_PER_MINUTE, type ApiKeyKind } from './api-key.ts';
import { hashOf, isSameHash, readKey, shownBeginning, type KeyParts } from './key-text.ts';
import { fitsKind } from './scopes.ts';

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

/** One secret of a key with all that decides on it; times in milliseconds since 1970. */
interface Candidate {
  readonly id: string;
  readonly public_id: string;
  readonly kind: ApiKeyKind;
  readonly name: string;
  readonly business_id: string | null;
  readonly scopes: string[];
  readonly hash: string;
  readonly ends_at: number;
  readonly last_used_at: number | null;
  readonly is_open: boolean;
}

/** Every request with a key asks this: one statement tells all. An ended secret, key or maker is told by `is_open`. */
const candidatesSql = (): string => `
  select k.id, k.public_id, k.kind, k.name, k.business_id, k.scopes, s.hash,
    (extract(epoch from least(s.valid_until, k.expires_at)) * 1000)::float8 as ends_at,
    (extract(epoch from k.last_used_at) * 1000)::float8 as last_used_at,
    k.revoked_at is null and least(s.valid_until, k.expires_at) > ?
      and ${makerMay('k')} as is_open
  from api_key k join api_key_secret s on s.key_id = k.id
  where k.public_id = ? and k.kind = ?`;

/** Finds whom a key stands for; null for one that is unknown, mistyped, expired, revoked, or whose maker may make none any more. */
export async function openWithKey(em: EntityManager, text: string, now: Date): Promise<OpenedKey | null> {
  const parts = readKey(text);
  if (!parts) return null;
  const fitting = fit(await candidates(em, parts, now), hashOf(text));
  if (!fitting?.is_open) return null;
  await noteUse(em, fitting, now);
  return {
    keyId: fitting.id,
    claims: claimsOf(actorOf(fitting)),
    expiresAt: new Date(fitting.ends_at),
    pointsPerMinute: POINTS_PER_MINUTE[fitting.kind],
  };
}

async function candidates(em: EntityManager, { publicId, kind }: KeyParts, now: Date): Promise<Candidate[]> {
  return em.execute<Candidate[]>(candidatesSql(), [now, publicId, kind]);
}

/** Compares with every secret, found or not: the time tells nothing of which one fits. */
function fit(found: readonly Candidate[], hash: string): Candidate | null {
  if (found.length === 0) isSameHash(NO_HASH, hash);
  const same = found.map((candidate) => isSameHash(candidate.hash, hash));
  return found[same.indexOf(true)] ?? null;
}

function actorOf({ id, public_id: publicId, kind, name, business_id: businessId, scopes }: Candidate): Actor {
  return {
    ...anonymous,
    id,
    name,
    login: shownBeginning({ kind, publicId }),
    roles: ['PROGRAM'],
    business: kind === 'TEST' ? settings.SANDBOX_BUSINESS : businessId,
    scopes: scopes.filter((scope) => fitsKind(scope, kind)),
  };
}

async function noteUse(em: EntityManager, { id, last_used_at: last }: Candidate, now: Date): Promise<void> {
  if (last !== null && now.getTime() - last < LAST_USED_EVERY_MS) return;
  await em.nativeUpdate(ApiKeyRow, { id }, { lastUsedAt: now });
}
