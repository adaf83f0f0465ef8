export { pageOfSlice, unlessForbidden } from './page-of-slice.ts';
export { useSliceAct, type SliceOutcome } from './use-slice-act.ts';
