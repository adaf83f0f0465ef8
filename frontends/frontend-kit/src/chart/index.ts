export { BarsChart } from './bars-chart.tsx';
export { Figures } from './figures.tsx';
