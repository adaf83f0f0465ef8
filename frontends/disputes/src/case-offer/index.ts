export type { OfferedCase } from './offers-fragment.ts';
export { OffersPanel } from './offers-panel.tsx';
export { TermsEditor } from './terms-editor.tsx';
export { emptyTerm, termInput, type TermValues } from './term-values.ts';
