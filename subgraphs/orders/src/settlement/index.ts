export { CASE_ENDED, CASE_OPENED } from './hold-for-case.ts';
export { keepRunsApart } from './hold-lines.ts';
export { noteDeliveryFees } from './note-delivery-fees.ts';
export { noteReturned } from './note-returned.ts';
export { noteSale } from './note-sale.ts';
export { requestCorrection } from './request-correction.ts';
export type { CorrectionCode } from './settlement.ts';
