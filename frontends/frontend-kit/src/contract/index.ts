export { CONTRACT_VERSION, defineSlice } from './slice.ts';
export type {
  CustomerPanel,
  CustomerRef,
  Icon,
  NavItem,
  Search,
  SearchResult,
  Slice,
  SliceCommand,
  SliceRoute,
  SliceWish,
} from './slice.ts';
export type { SharedPartId, SharedParts } from './shared-parts.ts';
export { checkSlice, SliceContractError } from './check-slice.ts';
export type { Load } from './load.ts';
