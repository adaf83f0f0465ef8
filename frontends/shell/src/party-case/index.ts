export { PartyCaseDetails } from './party-case-details.tsx';
export { PartyCasePage } from './party-case-page.tsx';
export { PARTY_CASE, type PartyCase } from './party-case-query.ts';
export { forgetDrafts } from '../party-parts/index.ts';
