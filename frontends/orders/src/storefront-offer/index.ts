export { OffersPanel } from './offers-panel.tsx';
