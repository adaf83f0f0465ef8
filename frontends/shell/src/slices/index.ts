export { ScreenTabs } from './screen-tabs.tsx';
export { useMySlices, useReadySlices } from './ready-slices.ts';
export { SharedPartsOfSlices } from './shared-parts.tsx';
export { SlicePages } from './slice-pages.tsx';
export { loadSlices, onSliceMounted, reloadSlice, useSlices, type Mounted } from './slice-store.ts';
