import { asEnumValue, Money, openSteps, payloadOf, won, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  caseById,
  DisputeCase,
  disputesErrors,
  maySeeLine,
  rolesInCase,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { OrderLine } from '../stubs/order-line.type.ts';
import {
  DraftAgreementInput,
  DraftAgreementPayload,
  RecommendSettlementInput,
  RecommendSettlementPayload,
  RecordAgreementInput,
  RecordAgreementPayload,
} from './case-offer-acts.type.ts';
import type { CaseOfferRow, CaseSignatureRow, CaseTermRow } from './case-offer.entity.ts';
import { signaturePersonal } from './case-offer.personal.ts';
import { CaseOffer, CaseSignature, CaseTerm, CaseTermStep } from './case-offer.type.ts';
import { draftAgreement, recommendSettlement, recordAgreement } from './make-offer.ts';
import { offersOfCase, signaturesOfOffer, termsOfOffer } from './offer-reads.ts';
import { rolesOfPerson, termProcess } from './term-process.ts';

function payload(context: Context, outcome: DisputeCaseRow | Refusal<DisputesCode>) {
  return payloadOf('disputeCase', outcome, disputesErrors.inWords, context);
}

/** What an officer puts to both sides. */
@Authorized('OFFICER')
@Resolver(() => DisputeCase)
export class CaseOfferActsResolver {
  @Mutation(() => RecommendSettlementPayload, { description: 'Recommends a settlement to both sides (합의권고)' })
  async recommendSettlement(
    @Ctx() context: Context,
    @Arg('input', () => RecommendSettlementInput) input: RecommendSettlementInput,
  ) {
    return payload(context, await recommendSettlement(context, input));
  }

  @Mutation(() => DraftAgreementPayload, {
    description: 'Puts an agreement to both sides for their signatures (합의서 미서명 작성)',
  })
  async draftAgreement(@Ctx() context: Context, @Arg('input', () => DraftAgreementInput) input: DraftAgreementInput) {
    return payload(context, await draftAgreement(context, input));
  }

  @Mutation(() => RecordAgreementPayload, {
    description: 'Records an agreement that both sides have signed at once; it is carried out from then on (합의서)',
  })
  async recordAgreement(
    @Ctx() context: Context,
    @Arg('input', () => RecordAgreementInput) input: RecordAgreementInput,
  ) {
    return payload(context, await recordAgreement(context, input));
  }
}

/** What was put to the sides of a case. */
@Resolver(() => DisputeCase)
export class CaseOffersResolver {
  @FieldResolver(() => [CaseOffer], { description: 'Recommendations and agreements put to both sides, oldest first' })
  offers(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<CaseOfferRow[]> {
    return offersOfCase(context, dispute.id);
  }
}

/** Terms and signatures of an offer. */
@Resolver(() => CaseOffer)
export class CaseOfferPartsResolver {
  @FieldResolver(() => [CaseTerm], { description: 'What is owed, in its order' })
  terms(@Ctx() context: Context, @Root() offer: CaseOfferRow): Promise<CaseTermRow[]> {
    return termsOfOffer(context, offer.id);
  }

  @FieldResolver(() => [CaseSignature], { description: 'Signatures under it, the first one first' })
  signatures(@Ctx() context: Context, @Root() offer: CaseOfferRow): Promise<CaseSignatureRow[]> {
    return signaturesOfOffer(context, offer.id);
  }
}

/** What a term is worth and who may move it. */
@Resolver(() => CaseTerm)
export class CaseTermResolver {
  @FieldResolver(() => Money, { nullable: true, description: 'Amount that is owed' })
  amount(@Root() { amount }: CaseTermRow): Money | null {
    return typeof amount === 'number' ? won(amount) : null;
  }

  @FieldResolver(() => OrderLine, { nullable: true, description: 'Order line it is about, for who reads its order' })
  async orderLine(@Ctx() context: Context, @Root() term: CaseTermRow): Promise<{ id: string } | null> {
    const dispute = term.orderLineId ? await caseById(context, term.caseId) : null;
    return dispute && term.orderLineId && maySeeLine(dispute, context.actor) ? { id: term.orderLineId } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was said with its last movement' })
  remark(@Ctx() { language }: Context, @Root() { remarkKo, remarkEn }: CaseTermRow): string | null {
    return (language === 'ko' ? remarkKo : remarkEn) ?? null;
  }

  @FieldResolver(() => [CaseTermStep], { description: 'Steps of the term that the viewer may take now' })
  async availableSteps(@Ctx() context: Context, @Root() term: CaseTermRow): Promise<string[]> {
    const dispute = await caseById(context, term.caseId);
    const roles = dispute ? rolesOfPerson(rolesInCase(dispute, context.actor)) : [];
    return openSteps(termProcess, term, roles).map(asEnumValue);
  }
}

/** Who signed. */
@Resolver(() => CaseSignature)
export class CaseSignatureResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of who signed, for those who lead the case' })
  signerName(@Ctx() context: Context, @Root() signature: CaseSignatureRow): Promise<string | null> {
    return signaturePersonal.show(context, signature, 'signerName');
  }
}
