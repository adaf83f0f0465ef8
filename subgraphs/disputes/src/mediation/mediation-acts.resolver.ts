import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { callSession, keepMember, keepMinutes } from '../committee/index.ts';
import { disputesErrors } from '../dispute-case/index.ts';
import { putOnAgenda, takeOffAgenda } from './agenda.ts';
import { answerMediation } from './answer-mediation.ts';
import { beginMediation } from './begin-mediation.ts';
import { decideMediation } from './decide-mediation.ts';
import {
  AnswerMediationInput,
  AnswerMediationPayload,
  CallCommitteeSessionInput,
  CallCommitteeSessionPayload,
  DecideMediationInput,
  DecideMediationPayload,
  KeepCommitteeMemberInput,
  KeepCommitteeMemberPayload,
  KeepMinutesInput,
  KeepMinutesPayload,
  PutOnAgendaInput,
  PutOnAgendaPayload,
  TakeOffAgendaInput,
  TakeOffAgendaPayload,
  TransferToMediationInput,
  TransferToMediationPayload,
  WithdrawMediationInput,
  WithdrawMediationPayload,
} from './mediation-acts.type.ts';
import { Mediation } from './mediation.type.ts';
import { withdrawMediation } from './withdraw-mediation.ts';

const { inWords } = disputesErrors;

/** Acts of the officer who is the secretary of a mediation, and of the lead who keeps the committee. */
@Authorized('OFFICER', 'LEAD')
@Resolver(() => Mediation)
export class CommitteeActsResolver {
  @Authorized('OFFICER')
  @Mutation(() => TransferToMediationPayload, {
    description: 'Hands a case without an agreement to the mediation committee (분쟁조정 이관, K15)',
  })
  async transferToMediation(
    @Ctx() context: Context,
    @Arg('input', () => TransferToMediationInput) input: TransferToMediationInput,
  ) {
    return payloadOf('disputeCase', await beginMediation(context, input), inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => KeepCommitteeMemberPayload, {
    description: 'Takes somebody into the committee, or changes what is known of a member (조정위원)',
  })
  async keepCommitteeMember(
    @Ctx() context: Context,
    @Arg('input', () => KeepCommitteeMemberInput) input: KeepCommitteeMemberInput,
  ) {
    return payloadOf('member', await keepMember(context, input), inWords, context);
  }

  @Authorized('LEAD')
  @Mutation(() => CallCommitteeSessionPayload, { description: 'Calls a session of the committee (회의 소집)' })
  async callCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => CallCommitteeSessionInput) input: CallCommitteeSessionInput,
  ) {
    return payloadOf('session', await callSession(context, input), inWords, context);
  }

  @Mutation(() => KeepMinutesPayload, { description: 'Keeps the minutes of a session that was held (회의록)' })
  async keepMinutes(@Ctx() context: Context, @Arg('input', () => KeepMinutesInput) input: KeepMinutesInput) {
    return payloadOf('session', await keepMinutes(context, input), inWords, context);
  }

  @Mutation(() => PutOnAgendaPayload, { description: 'Puts a mediation on the agenda of a session (안건상정)' })
  async putOnAgenda(@Ctx() context: Context, @Arg('input', () => PutOnAgendaInput) input: PutOnAgendaInput) {
    return payloadOf('mediation', await putOnAgenda(context, input), inWords, context);
  }

  @Mutation(() => TakeOffAgendaPayload, { description: 'Takes a mediation off its agenda (안건 철회)' })
  async takeOffAgenda(@Ctx() context: Context, @Arg('input', () => TakeOffAgendaInput) input: TakeOffAgendaInput) {
    return payloadOf('mediation', await takeOffAgenda(context, input), inWords, context);
  }

  @Mutation(() => DecideMediationPayload, {
    description: 'Writes down what the committee decided; both sides have 15 days, and silence accepts (조정결정)',
  })
  async decideMediation(
    @Ctx() context: Context,
    @Arg('input', () => DecideMediationInput) input: DecideMediationInput,
  ) {
    return payloadOf('mediation', await decideMediation(context, input), inWords, context);
  }
}

/** Acts of the sides in a mediation. */
@Resolver(() => Mediation)
export class MediationSidesResolver {
  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => AnswerMediationPayload, {
    description: 'Accepts or refuses the decision of the committee (조정결정 수락/거부)',
  })
  async answerMediation(
    @Ctx() context: Context,
    @Arg('input', () => AnswerMediationInput) input: AnswerMediationInput,
  ) {
    return payloadOf('mediation', await answerMediation(context, input), inWords, context);
  }

  @Authorized('OFFICER', 'CONSUMER', 'PARTY')
  @Mutation(() => WithdrawMediationPayload, { description: 'Withdraws a mediation that is not decided on (조정 취하)' })
  async withdrawMediation(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawMediationInput) input: WithdrawMediationInput,
  ) {
    return payloadOf('mediation', await withdrawMediation(context, input), inWords, context);
  }
}
