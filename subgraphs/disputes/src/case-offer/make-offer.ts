import { houseOf, isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { DisputeCaseRow, readableCases, readText, takeCaseStep, type DisputesCode } from '../dispute-case/index.ts';
import { carryOut } from './carry-out.ts';
import type { OfferKind, TermDetails } from './case-offer.ts';
import { checkTerms } from './check-terms.ts';
import { putOffer } from './put-offer.ts';
import { termsInWords } from './term-words.ts';

/** What an officer puts to both sides. */
export interface OfferInput {
  readonly caseId: string;
  readonly text: string;
  readonly terms?: readonly TermDetails[] | null;
}

/** Recommends a settlement with typed terms to both sides (합의권고, K9); each is asked whether it agrees. */
export function recommendSettlement(context: Context, input: OfferInput) {
  return makeOffer(context, input, { step: 'recommendSettlement', kind: 'RECOMMENDATION' });
}

/** Puts an agreement to both sides for their signatures (합의서 미서명, K10). */
export function draftAgreement(context: Context, input: OfferInput) {
  return makeOffer(context, input, { step: 'draftAgreement', kind: 'AGREEMENT' });
}

/** Records an agreement that both sides have signed at once, on paper; it is carried out like one signed here. */
export function recordAgreement(context: Context, input: OfferInput) {
  return makeOffer(context, input, { step: 'recordAgreement', kind: 'AGREEMENT' });
}

interface Made {
  readonly step: 'recommendSettlement' | 'draftAgreement' | 'recordAgreement';
  readonly kind: OfferKind;
}

async function makeOffer(
  context: Context,
  { caseId, text: typed, terms: wanted }: OfferInput,
  { step, kind }: Made,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const text = readText(typed, { field: 'text', missing: 'TEXT_MISSING' });
  if (isRefusal<DisputesCode>(text)) return text;
  const terms = wanted ?? [];
  const { em, actor, now } = context;
  const where = { $and: [readableCases(actor), { id: caseId }] };
  const seen = await em.findOne(DisputeCaseRow, where, { fields: ['orderId', 'orderLineId'] });
  if (!seen) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
  const wrong = await checkTerms(houseOf(em), seen, terms);
  if (wrong) return wrong;
  const inWords = [text, ...termsInWords(terms)].join('\n\n');
  return takeCaseStep(context, caseId, step, {
    note: inWords,
    alsoDo: async (dispute, tx) => {
      const put = await putOffer(tx, { caseId, kind, text, terms, now });
      if (kind === 'RECOMMENDATION') dispute.recommendation = inWords;
      else dispute.agreement = inWords;
      if (step === 'recordAgreement') await carryOut(tx, dispute, put, now);
    },
  });
}
