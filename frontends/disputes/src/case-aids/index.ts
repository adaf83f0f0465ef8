export { AidsPanel } from './aids-panel.tsx';
