export { classWords } from './class-words.ts';
export { CLAIM_REASONS, SALE_TYPES } from './class-values.ts';
export { ClassificationPanel } from './classification-panel.tsx';
export { DuplicatesNotice } from './duplicates-notice.tsx';
export { ItemField, itemOf } from './item-field.tsx';
