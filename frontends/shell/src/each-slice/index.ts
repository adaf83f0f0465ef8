export { pageOfSlice, unlessForbidden } from './page-of-slice.ts';
