import type { ChannelHealth_ChannelFragment } from '../gql/graphql.ts';

/** Marketplace with how things stand. */
export type ChannelHealth = ChannelHealth_ChannelFragment;
