import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import type { ApiKeyKind as Kind } from './api-key.ts';

/** Kinds of keys in the graph. */
export const ApiKeyKind = enumOf('ApiKeyKind', 'What a key is for', {
  LIVE: 'Data of the business itself (운영)',
  TEST: 'Made-up data of the sandbox, to try things on (시험)',
});

/** States of keys in the graph. */
export const ApiKeyState = enumOf('ApiKeyState', 'Where a key is in its life', {
  ACTIVE: 'Opens the graph (사용 중)',
  EXPIRED: 'Past its expiry (만료)',
  REVOKED: 'Taken back (폐기)',
});

/** View of a key; its text is in none of its fields. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Key with which a program of a business asks the graph' })
export class ApiKey {
  @Field(() => ID, { description: 'Identifier of the key' })
  id!: string;

  @Field(() => String, { description: 'Name given to the key by who made it' })
  name!: string;

  @Field(() => ApiKeyKind, { description: 'What the key is for' })
  kind!: Kind;

  @Field(() => [String], { description: 'What the key may do, e.g. disputes:read' })
  scopes!: readonly string[];

  @Field(() => DateTime, { description: 'Timestamp at which the key stops to open' })
  expiresAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp at which the key was made' })
  createdAt!: Date;

  @Field(() => String, { description: 'Name of the person who made the key, as it was then' })
  createdByName!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp of the last use, to the minute; none before the first',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the key was revoked' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who revoked the key' })
  revokedByName!: string | null;
}

/** Pages of keys. */
export const ApiKeyConnection = connectionOf(ApiKey, 'ApiKey');

@ArgsType()
export class ApiKeysArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether expired and revoked keys are wanted as well',
  })
  over?: boolean | null;
}

@InputType({ description: 'New key' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'Name by which people know it, at most 100 characters' })
  name!: string;

  @Field(() => ApiKeyKind, { description: 'What it is for' })
  kind!: Kind;

  @Field(() => [String], { description: 'What it may do, out of `apiKeyScopes`' })
  scopes!: string[];

  @Field(() => DateTime, { description: 'Timestamp at which it stops to open, at most a year away' })
  expiresAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'Business it acts for, said by administrators; otherwise the own one',
  })
  businessId?: string | null;
}

@InputType({ description: 'Rotation of the secret of a key' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'Key that gets a new secret' })
  apiKeyId!: string;

  @Field(() => DateTime, { description: 'Timestamp until which the old secret opens as well, at most 7 days away' })
  oldValidUntil!: Date;
}

@InputType({ description: 'Revocation of a key' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'Key that is taken back' })
  apiKeyId!: string;
}

function shownKeyPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ShownKeyPayload {
    @Field(() => ApiKey, { nullable: true, description: 'Key after the act; none when it was refused' })
    apiKey!: ApiKey | null;

    @Field(() => String, { nullable: true, description: 'Whole text of the key, shown this once and kept nowhere' })
    key!: string | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ShownKeyPayload;
}

export const CreateApiKeyPayload = shownKeyPayload('CreateApiKeyPayload', 'Outcome of making a key');
export const RotateApiKeyPayload = shownKeyPayload('RotateApiKeyPayload', 'Outcome of a rotation');

@ObjectType({ description: 'Outcome of revoking a key' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKey, { nullable: true, description: 'Revoked key; none when it was refused' })
  apiKey!: ApiKey | null;

  @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
