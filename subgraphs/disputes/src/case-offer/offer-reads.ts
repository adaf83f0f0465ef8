import { batchMany } from '@madang/subgraph-kit';
import { CaseOfferRow, CaseSignatureRow, CaseTermRow } from './case-offer.entity.ts';

/** What was put to the sides of a case, oldest first; whoever reads the case reads it. */
export const offersOfCase = batchMany(
  ({ em }, ids) => em.find(CaseOfferRow, { caseId: { $in: [...ids] } }, { orderBy: { madeAt: 'asc', id: 'asc' } }),
  (offer) => offer.caseId,
);

/** Terms of an offer, in their order. */
export const termsOfOffer = batchMany(
  ({ em }, ids) => em.find(CaseTermRow, { offerId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
  (term) => term.offerId,
);

/** Signatures under an agreement, the first one first. */
export const signaturesOfOffer = batchMany(
  ({ em }, ids) =>
    em.find(CaseSignatureRow, { offerId: { $in: [...ids] } }, { orderBy: { signedAt: 'asc', id: 'asc' } }),
  (signature) => signature.offerId,
);
