import { audit, daysAfter, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { keyToChange } from './api-key-changes.ts';
import type { ApiKeyCode } from './api-key-words.ts';
import { ApiKeySecretRow } from './api-key.entity.ts';
import { LONGEST_OVERLAP_DAYS } from './api-key.ts';
import type { ShownKey } from './create-api-key.ts';
import { hashOf, newKey } from './key-text.ts';

/** Which key gets a new secret, and how long the old one still opens. */
export interface Rotation {
  readonly apiKeyId: string;
  readonly oldValidUntil: Date;
}

/** Gives a key a new secret that opens at once; older ones go on until the chosen moment, none for more than a week. */
export async function rotateApiKey(
  { em, actor, now }: Context,
  { apiKeyId, oldValidUntil }: Rotation,
): Promise<ShownKey | Refusal<ApiKeyCode>> {
  if (oldValidUntil > daysAfter(now, LONGEST_OVERLAP_DAYS))
    return refuse('OVERLAP_INVALID', ['input', 'oldValidUntil']);
  return em.transactional(async (tx) => {
    const apiKey = await keyToChange(tx, actor, apiKeyId, now);
    if ('refused' in apiKey) return apiKey;
    for (const secret of await tx.find(ApiKeySecretRow, { keyId: apiKey.id })) {
      if (!secret.validUntil || secret.validUntil > oldValidUntil) secret.validUntil = oldValidUntil;
    }
    const key = newKey(apiKey);
    tx.create(ApiKeySecretRow, { id: newId(), keyId: apiKey.id, hash: hashOf(key), createdAt: now });
    const subject = { type: 'ApiKey', id: apiKey.id };
    await audit(tx, { act: 'api-key.rotate', subject, actor, data: { oldValidUntil } }, now);
    return { apiKey, key };
  });
}
