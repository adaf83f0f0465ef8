export type { ReckonedRefund } from './refund-calculator.tsx';
export { StandardsPanel } from './standards-panel.tsx';
