import { refuse, type Actor, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { stateOf } from './api-key-reads.ts';
import type { ApiKeyCode } from './api-key-words.ts';
import { readableApiKeys } from './api-key.access.ts';
import { ApiKeyRow } from './api-key.entity.ts';

/** Locks a key that is to be changed; refuses one the actor does not know, and one that is over. */
export async function keyToChange(
  tx: EntityManager,
  actor: Actor,
  id: string,
  now: Date,
): Promise<ApiKeyRow | Refusal<ApiKeyCode>> {
  const where = { $and: [readableApiKeys(actor), { id }] };
  const key = await tx.findOne(ApiKeyRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!key) return refuse('API_KEY_UNKNOWN', ['input', 'apiKeyId']);
  return stateOf(key, now) === 'ACTIVE' ? key : refuse('API_KEY_NOT_ACTIVE');
}
