export { HIGHEST_AMOUNT } from './case-application.ts';
export { identifiedApplicant, type IdentifiedPerson } from './identified-applicant.ts';
