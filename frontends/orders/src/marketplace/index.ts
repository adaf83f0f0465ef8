export { MarketplacesPanel } from './marketplaces-panel.tsx';
