export { ChannelListingRow, StorefrontConnectionRow } from './connection.entity.ts';
export { CONNECTORS } from './connection.ts';
export { mayReadStorefront, readableOfStorefront } from './connection.access.ts';
