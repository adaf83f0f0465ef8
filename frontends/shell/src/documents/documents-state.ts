import type { UrlState } from '@madang/frontend-kit';

/** State of the page whose address says nothing. */
export const DOCUMENTS_STATE = { tab: 'issued', kind: '', state: '', q: '', entry: '' };

/** Whole state of the page in its address. */
export type DocumentsState = UrlState<typeof DOCUMENTS_STATE>;
