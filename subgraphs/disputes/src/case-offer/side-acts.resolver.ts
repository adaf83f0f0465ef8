import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  DisputeCase,
  disputesErrors,
  writeCaseStep,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import {
  ConfirmCaseTermInput,
  ConfirmCaseTermPayload,
  ContestCaseTermInput,
  ContestCaseTermPayload,
  RejectAgreementInput,
  RejectAgreementPayload,
  ReportCaseTermInput,
  ReportCaseTermPayload,
  SettleCaseTermInput,
  SettleCaseTermPayload,
  SignAgreementInput,
  SignAgreementPayload,
} from './case-offer-acts.type.ts';
import { takeTermStep } from './move-term.ts';
import { signAgreement } from './sign-agreement.ts';

function payload(context: Context, outcome: DisputeCaseRow | Refusal<DisputesCode>) {
  return payloadOf('disputeCase', outcome, disputesErrors.inWords, context);
}

/** What the sides do with an agreement, and what becomes of its terms. */
@Resolver(() => DisputeCase)
export class AgreementActsResolver {
  @Authorized('PARTY')
  @Mutation(() => SignAgreementPayload, {
    description:
      'Signs the agreement that is put to both sides; asks for the identity check of the case (합의서 서명, K10). The second signature carries it out',
  })
  async signAgreement(@Ctx() context: Context, @Arg('input', () => SignAgreementInput) input: SignAgreementInput) {
    return payload(context, await signAgreement(context, input));
  }

  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => RejectAgreementPayload, { description: 'Refuses to sign the agreement, with a reason (합의서 거부)' })
  async rejectAgreement(
    @Ctx() context: Context,
    @Arg('input', () => RejectAgreementInput) input: RejectAgreementInput,
  ) {
    return payload(context, await writeCaseStep(context, input.caseId, 'rejectAgreement', input.reason));
  }

  @Authorized('PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => ReportCaseTermPayload, { description: 'Reports that a term was performed (이행 보고)' })
  async reportCaseTerm(@Ctx() context: Context, @Arg('input', () => ReportCaseTermInput) input: ReportCaseTermInput) {
    return payload(context, await takeTermStep(context, input, 'report'));
  }

  @Authorized('OFFICER', 'CONSUMER', 'PARTY')
  @Mutation(() => ConfirmCaseTermPayload, { description: 'Confirms that a reported term was performed (이행 확인)' })
  async confirmCaseTerm(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmCaseTermInput) input: ConfirmCaseTermInput,
  ) {
    return payload(context, await takeTermStep(context, input, 'confirm'));
  }

  @Authorized('CONSUMER', 'PARTY')
  @Mutation(() => ContestCaseTermPayload, { description: 'Says that a reported term was not performed (이행 부인)' })
  async contestCaseTerm(
    @Ctx() context: Context,
    @Arg('input', () => ContestCaseTermInput) input: ContestCaseTermInput,
  ) {
    return payload(context, await takeTermStep(context, input, 'contest'));
  }

  @Authorized('OFFICER')
  @Mutation(() => SettleCaseTermPayload, {
    description: 'Settles by hand a term that the orders do not carry out or have refused (직접 처리)',
  })
  async settleCaseTerm(@Ctx() context: Context, @Arg('input', () => SettleCaseTermInput) input: SettleCaseTermInput) {
    return payload(context, await takeTermStep(context, input, 'settle'));
  }
}
