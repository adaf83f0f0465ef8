export { ChannelListingRow, StorefrontConnectionRow } from './connection.entity.ts';
export type { ConnectorName } from './connection.ts';
