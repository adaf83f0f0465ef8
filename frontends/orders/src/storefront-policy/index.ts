export { PolicyPanel } from './policy-panel.tsx';
