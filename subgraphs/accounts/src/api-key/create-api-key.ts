import { audit, daysAfter, hasRole, newId, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import { oneAtATime } from '../one-at-a-time.ts';
import type { ApiKeyCode } from './api-key-words.ts';
import { ApiKeyRow, ApiKeySecretRow } from './api-key.entity.ts';
import { LONGEST_DAYS, MOST_KEYS, type ApiKeyKind } from './api-key.ts';
import { hashOf, newKey, newPublicId } from './key-text.ts';
import { fitsKind, SCOPES } from './scopes.ts';

const NAME_LENGTH = 100;

/** What is asked for a key. */
export interface NewApiKey {
  readonly name: string;
  readonly kind: ApiKeyKind;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  /** Business it is to act for; a partner's own unless an administrator says another. */
  readonly businessId?: string | null;
}

/** A key with its whole text, which is never to be had again. */
export interface ShownKey {
  readonly apiKey: ApiKeyRow;
  readonly key: string;
}

/** Makes a key for a business; only the hash of its text is kept. */
export async function createApiKey(
  { em, actor, now }: Context,
  input: NewApiKey,
): Promise<ShownKey | Refusal<ApiKeyCode>> {
  const flaw = flawOf(input, now);
  if (flaw) return flaw;
  const businessId = businessFor(actor, input);
  if (!businessId) return refuse('BUSINESS_MISSING', ['input', 'businessId']);
  return em.transactional(async (tx) => {
    await oneAtATime(tx, 'api_key', businessId);
    const active = await tx.count(ApiKeyRow, { businessId, revokedAt: null, expiresAt: { $gt: now } });
    if (active >= MOST_KEYS) return refuse('TOO_MANY_KEYS');
    const parts = { kind: input.kind, publicId: newPublicId() };
    const apiKey = tx.create(ApiKeyRow, {
      ...parts,
      id: newId(),
      name: input.name.trim(),
      businessId,
      scopes: SCOPES.filter((scope) => input.scopes.includes(scope)),
      expiresAt: input.expiresAt,
      createdAt: now,
      createdById: actor.id,
      createdByName: actor.name,
    });
    await tx.flush();
    const key = newKey(parts);
    tx.create(ApiKeySecretRow, { id: newId(), keyId: apiKey.id, hash: hashOf(key), createdAt: now });
    const subject = { type: 'ApiKey', id: apiKey.id };
    const { kind, scopes, expiresAt } = apiKey;
    await audit(tx, { act: 'api-key.create', subject, actor, data: { kind, scopes, expiresAt, businessId } }, now);
    return { apiKey, key };
  });
}

function flawOf({ name, kind, scopes, expiresAt }: NewApiKey, now: Date): Refusal<ApiKeyCode> | null {
  const length = name.trim().length;
  if (length === 0) return refuse('NAME_MISSING', ['input', 'name']);
  if (length > NAME_LENGTH) return refuse('NAME_TOO_LONG', ['input', 'name']);
  if (scopes.length === 0) return refuse('SCOPE_MISSING', ['input', 'scopes']);
  if (scopes.some((scope) => !SCOPES.includes(scope))) return refuse('SCOPE_UNKNOWN', ['input', 'scopes']);
  if (!scopes.every((scope) => fitsKind(scope, kind))) return refuse('SCOPE_NOT_IN_SANDBOX', ['input', 'scopes']);
  if (expiresAt <= now || expiresAt > daysAfter(now, LONGEST_DAYS))
    return refuse('EXPIRY_INVALID', ['input', 'expiresAt']);
  return null;
}

function businessFor(actor: Actor, { businessId }: NewApiKey): string | null {
  return hasRole(actor, 'ADMIN') ? (businessId ?? actor.business) : actor.business;
}
