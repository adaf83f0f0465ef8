import { audit, type Context, type Refusal } from '@madang/subgraph-kit';
import { keyToChange } from './api-key-changes.ts';
import type { ApiKeyCode } from './api-key-words.ts';
import type { ApiKeyRow } from './api-key.entity.ts';

/** Takes a key back for good; its next request is refused already. */
export async function revokeApiKey(
  { em, actor, now }: Context,
  { apiKeyId }: { readonly apiKeyId: string },
): Promise<ApiKeyRow | Refusal<ApiKeyCode>> {
  return em.transactional(async (tx) => {
    const apiKey = await keyToChange(tx, actor, apiKeyId, now);
    if ('refused' in apiKey) return apiKey;
    apiKey.revokedAt = now;
    apiKey.revokedByName = actor.name;
    await audit(tx, { act: 'api-key.revoke', subject: { type: 'ApiKey', id: apiKey.id }, actor }, now);
    return apiKey;
  });
}
