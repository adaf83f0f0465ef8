export type { PartnerCode } from './company-change-words.ts';
export { readableOfBusiness } from './company-change.access.ts';
export { partnerErrors } from './company-change.type.ts';
