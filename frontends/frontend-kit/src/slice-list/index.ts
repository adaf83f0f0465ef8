export type { Placed, SliceListSource } from './slice-list.ts';
export { useSliceList, type SliceList } from './use-slice-list.ts';
