export { BarsChart } from './bars-chart.tsx';
export { figureRows } from './figure-rows.ts';
export { Figures } from './figures.tsx';
export { ShareBar } from './share-bar.tsx';
