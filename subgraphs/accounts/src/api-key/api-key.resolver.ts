import { DateTime, isRefusal, payloadOf, type Context, type Page, type Refusal } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { Business } from '../stubs/business.type.ts';
import { apiKeyById, findApiKeys, oldSecretUntil, stateOf } from './api-key-reads.ts';
import type { ApiKeyCode } from './api-key-words.ts';
import type { ApiKeyRow } from './api-key.entity.ts';
import {
  ApiKey,
  ApiKeyConnection,
  ApiKeysArgs,
  ApiKeyState,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  RotateApiKeyInput,
  RotateApiKeyPayload,
} from './api-key.type.ts';
import { createApiKey, type ShownKey } from './create-api-key.ts';
import { shownBeginning } from './key-text.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { rotateApiKey } from './rotate-api-key.ts';
import { SCOPES } from './scopes.ts';

/** Keys in the graph, for partners and administrators; a key itself holds neither role. */
@Authorized('PARTNER', 'ADMIN')
@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKey, { nullable: true, description: 'Key with this identifier' })
  apiKey(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ApiKeyRow | null> {
    return apiKeyById(context, id);
  }

  @Query(() => ApiKeyConnection, { description: 'Keys of the own business, of all for administrators, newest first' })
  apiKeys(@Ctx() context: Context, @Args(() => ApiKeysArgs) args: ApiKeysArgs): Promise<Page<ApiKeyRow>> {
    return findApiKeys(context, args, args);
  }

  @Query(() => [String], { description: 'What a key can be allowed to do' })
  apiKeyScopes(): readonly string[] {
    return SCOPES;
  }

  @FieldResolver(() => String, { description: 'Beginning of the key, by which it is known again, e.g. mdg_live_4fQz…' })
  beginning(@Root() key: ApiKeyRow): string {
    return shownBeginning(key);
  }

  @FieldResolver(() => ApiKeyState, { description: 'Where the key is in its life' })
  state(@Ctx() { now }: Context, @Root() key: ApiKeyRow): string {
    return stateOf(key, now);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Timestamp until which the secret before the last rotation opens as well',
  })
  oldSecretUntil(@Ctx() context: Context, @Root() key: ApiKeyRow): Promise<Date | null> {
    return oldSecretUntil(context, key);
  }

  @FieldResolver(() => Business, { nullable: true, description: 'Business the key belongs to' })
  business(@Root() { businessId }: ApiKeyRow): { readonly id: string } | null {
    return businessId ? { id: businessId } : null;
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key; its text is in this answer and nowhere else' })
  async createApiKey(@Ctx() context: Context, @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput) {
    return shown(await createApiKey(context, input), context);
  }

  @Mutation(() => RotateApiKeyPayload, { description: 'Gives a key a new secret beside the old one' })
  async rotateApiKey(@Ctx() context: Context, @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput) {
    return shown(await rotateApiKey(context, input), context);
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Takes a key back; its next request is refused' })
  async revokeApiKey(@Ctx() context: Context, @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput) {
    return payloadOf('apiKey', await revokeApiKey(context, input), accountsErrors.inWords, context);
  }
}

function shown(result: ShownKey | Refusal<ApiKeyCode>, context: Context) {
  const refused = isRefusal<ApiKeyCode>(result);
  const payload = payloadOf('apiKey', refused ? result : result.apiKey, accountsErrors.inWords, context);
  return { ...payload, key: refused ? null : result.key };
}
