export { gatesUnderWay } from './gates.ts';
export { GatesPanel } from './gates-panel.tsx';
