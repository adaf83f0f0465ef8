import { batchMany, batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableApiKeys } from './api-key.access.ts';
import { ApiKeyRow, ApiKeySecretRow } from './api-key.entity.ts';
import type { ApiKeyState } from './api-key.ts';

/** One key; null for an absent and for an unreadable one alike. */
export const apiKeyById = batchOne(
  ({ em, actor }, ids) => em.find(ApiKeyRow, { $and: [readableApiKeys(actor), { id: { $in: [...ids] } }] }),
  (key) => key.id,
);

/** Keys an actor may read, newest first; those that are over only when asked for. */
export async function findApiKeys(
  { em, actor, now }: Context,
  { over }: { readonly over?: boolean | null },
  args: PageArgs,
): Promise<Page<ApiKeyRow>> {
  const active: FilterQuery<ApiKeyRow> = over ? {} : { revokedAt: null, expiresAt: { $gt: now } };
  const where: FilterQuery<ApiKeyRow> = { $and: [readableApiKeys(actor), active] };
  return page(em, ApiKeyRow, where, [{ createdAt: 'desc' }, { id: 'desc' }], args);
}

/** Where a key is in its life. */
export function stateOf({ revokedAt, expiresAt }: ApiKeyRow, now: Date): ApiKeyState {
  if (revokedAt) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}

const oldSecretsOf = batchMany(
  ({ em, now }, keyIds) =>
    em.find(ApiKeySecretRow, { keyId: { $in: [...keyIds] }, validUntil: { $gt: now } }, { orderBy: { id: 'asc' } }),
  (secret) => secret.keyId,
);

/** Moment until which an old secret of a key opens as well; null when there is none. */
export async function oldSecretUntil(context: Context, key: ApiKeyRow): Promise<Date | null> {
  const moments = (await oldSecretsOf(context, key.id)).flatMap(({ validUntil }) => validUntil ?? []);
  return moments.toSorted((one, other) => other.getTime() - one.getTime())[0] ?? null;
}
