export { ExplorerPage } from './explorer-page.tsx';
export { useMayExplore } from './may-explore.ts';
