export { MarketplaceConnector } from './marketplace.type.ts';
