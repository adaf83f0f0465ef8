export { classNames } from './class-names.ts';
export { applyDensity, DENSITIES, useDensity, type Density } from './density.ts';
export { notify } from './notify.ts';
export { ThemeProvider } from './theme-provider.tsx';
