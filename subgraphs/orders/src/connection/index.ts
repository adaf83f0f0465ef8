export { ChannelListingRow, StorefrontConnectionRow } from './connection.entity.ts';
export { CONNECTORS, type ConnectorName } from './connection.ts';
export { mayReadStorefront, readableOfStorefront } from './connection.access.ts';
