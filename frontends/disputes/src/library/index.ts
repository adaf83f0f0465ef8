export { ListPanel } from './list-panel.tsx';
export { listOf } from './list-of.ts';
