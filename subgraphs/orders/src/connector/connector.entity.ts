import { defineEntity, p } from '@mikro-orm/core';

const ChannelAuthorizationSchema = defineEntity({
  name: 'ChannelAuthorizationRow',
  tableName: 'channel_authorization',
  properties: {
    /** Identifier of the connection. */
    id: p.uuid().primary(),
    /** Sealed, as is the next. */
    accessToken: p.blob().nullable(),
    refreshToken: p.blob().nullable(),
    personalIndex: p.array(),
    accessExpiresAt: p.datetime(3).nullable(),
    refreshExpiresAt: p.datetime(3).nullable(),
    /** Moment at which the permission was found to be lost; none while it stands. */
    lostAt: p.datetime(3).nullable(),
    /** Word that the marketplace gives back when somebody grants the permission anew. */
    askedState: p.text().nullable(),
    changedAt: p.datetime(3),
  },
});

/** Permission of a marketplace to act for a storefront there. */
export class ChannelAuthorizationRow extends ChannelAuthorizationSchema.class {}
ChannelAuthorizationSchema.setClass(ChannelAuthorizationRow);

const ChannelBudgetSchema = defineEntity({
  name: 'ChannelBudgetRow',
  tableName: 'channel_budget',
  properties: {
    /** Identifier of the connection. */
    id: p.uuid().primary(),
    /** Calls in the bucket at `countedAt`; it drains by itself. */
    level: p.double(),
    countedAt: p.datetime(3),
    blockedUntil: p.datetime(3).nullable(),
  },
});

/** Tables of the connectors. */
export const connectorRows = [ChannelAuthorizationSchema, ChannelBudgetSchema];
