export { SupplementsPanel } from './supplements-panel.tsx';
