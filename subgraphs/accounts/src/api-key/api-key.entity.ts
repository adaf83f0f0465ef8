import { defineEntity, p } from '@mikro-orm/core';
import { API_KEY_KINDS } from './api-key.ts';

const ApiKeySchema = defineEntity({
  name: 'ApiKeyRow',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary(),
    /** Part of the key that may be shown and by which it is found. */
    publicId: p.text().unique('api_key_public_id_unique'),
    kind: p.enum([...API_KEY_KINDS]),
    name: p.text(),
    /** Business the key belongs to; a TEST key acts for the sandbox all the same. */
    businessId: p.uuid().nullable(),
    scopes: p.text().array(),
    expiresAt: p.datetime(3),
    createdAt: p.datetime(3),
    createdById: p.uuid(),
    createdByName: p.text(),
    lastUsedAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
    revokedByName: p.text().nullable(),
  },
});

/** Key with which a program asks the graph. */
export class ApiKeyRow extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKeyRow);

const ApiKeySecretSchema = defineEntity({
  name: 'ApiKeySecretRow',
  tableName: 'api_key_secret',
  properties: {
    id: p.uuid().primary(),
    keyId: p.uuid(),
    /** SHA-256 of the whole key, in hexadecimal; the key itself is kept nowhere. */
    hash: p.text(),
    createdAt: p.datetime(3),
    /** Moment at which a rotated secret stops to open; none while it is the newest. */
    validUntil: p.datetime(3).nullable(),
  },
});

/** Secret of a key: one, and while a rotation overlaps the old one as well. */
export class ApiKeySecretRow extends ApiKeySecretSchema.class {}
ApiKeySecretSchema.setClass(ApiKeySecretRow);

/** Tables of keys. */
export const apiKeyRows = [ApiKeySchema, ApiKeySecretSchema];
