export type { TermDetails } from './case-offer.ts';
export { CaseTermInput } from './case-offer-acts.type.ts';
export { carryOut } from './carry-out.ts';
export { checkTerms } from './check-terms.ts';
export { lastOffer, putOffer } from './put-offer.ts';
export { termsInWords } from './term-words.ts';
