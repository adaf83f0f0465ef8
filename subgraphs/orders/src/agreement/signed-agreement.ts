import { z } from 'zod';

/** Event by which the disputes tell that both parties of a case signed an agreement. */
export const AGREEMENT_SIGNED = 'disputes.agreement-signed';

const ofLine = { id: z.uuid(), orderLineId: z.uuid() };
const ofPieces = { ...ofLine, quantity: z.int() };

const signedTerm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('REFUND'), ...ofLine, amount: z.int().min(1) }),
  z.object({ kind: z.literal('CONTRACT_CANCELLED'), ...ofPieces }),
  z.object({ kind: z.literal('SAME_ITEM_EXCHANGE'), ...ofPieces }),
  z.object({ kind: z.literal('OTHER_ITEM_EXCHANGE'), ...ofPieces, variantId: z.uuid() }),
  z.object({ kind: z.literal('REDELIVERY'), ...ofPieces }),
]);

/** How the disputes tell of a signed agreement: only of terms that orders carry out. */
export const signedAgreement = z.object({
  agreementId: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string().min(1).max(40),
  orderId: z.uuid().nullable(),
  signedAt: z.coerce.date(),
  terms: z.array(signedTerm),
});

/** A term, as the disputes tell of it. */
export type SignedTerm = z.infer<typeof signedTerm>;

/** A signed agreement, as the disputes tell of it. */
export type SignedAgreement = z.infer<typeof signedAgreement>;
