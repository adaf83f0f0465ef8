import { asEnumValue, isRefusal, openSteps, payloadOf, Public, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { loginContext } from '../case-access/index.ts';
import {
  AnswerCollectiveDecisionInput,
  AnswerCollectiveDecisionPayload,
  collectiveErrors,
  JoinCollectiveDisputeInput,
  JoinCollectiveDisputePayload,
  LeaveCollectiveDisputeInput,
  LeaveCollectiveDisputePayload,
} from './collective-acts.type.ts';
import type { CollectiveCode } from './collective-dispute-words.ts';
import { CollectiveParticipation } from './collective-dispute.type.ts';
import { collectiveProcess } from './collective-process.ts';
import {
  answerAsParticipant,
  joinCollective,
  leaveCollective,
  participationOf,
  type Participation,
} from './take-part.ts';

const { inWords } = collectiveErrors;

/** What participants do, who have no account: each act asks for the identity check that they went through (K2, K16). */
@Resolver(() => CollectiveParticipation)
export class CollectiveParticipationResolver {
  @Public()
  @Query(() => CollectiveParticipation, {
    nullable: true,
    description: 'Part in a collective dispute of who was identified; none for who does not take part',
  })
  async collectiveParticipation(
    @Ctx() context: Context,
    @Arg('applicationId', () => ID, { description: 'Secret of the identity check' }) applicationId: string,
    @Arg('disputeId', () => ID, { description: 'Collective dispute' }) disputeId: string,
  ): Promise<CollectiveParticipation | null> {
    const found = await participationOf(loginContext(context), { applicationId, disputeId });
    return found && shown(found);
  }

  @Public()
  @Mutation(() => JoinCollectiveDisputePayload, { description: 'Joins a collective dispute (집단분쟁 참가)' })
  async joinCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => JoinCollectiveDisputeInput) input: JoinCollectiveDisputeInput,
  ) {
    return payload(context, await joinCollective(loginContext(context), input));
  }

  @Public()
  @Mutation(() => LeaveCollectiveDisputePayload, { description: 'Leaves it before it is decided (참가 취소)' })
  async leaveCollectiveDispute(
    @Ctx() context: Context,
    @Arg('input', () => LeaveCollectiveDisputeInput) input: LeaveCollectiveDisputeInput,
  ) {
    const outcome = await leaveCollective(loginContext(context), input);
    return payloadOf('collectiveDispute', outcome, inWords, context);
  }

  @Public()
  @Mutation(() => AnswerCollectiveDecisionPayload, {
    description: 'Accepts the decision, or refuses it for oneself alone (수락/거부)',
  })
  async answerCollectiveDecision(
    @Ctx() context: Context,
    @Arg('input', () => AnswerCollectiveDecisionInput) input: AnswerCollectiveDecisionInput,
  ) {
    return payload(context, await answerAsParticipant(loginContext(context), input));
  }
}

function payload(context: Context, outcome: Participation | Refusal<CollectiveCode>) {
  const part = isRefusal<CollectiveCode>(outcome) ? outcome : shown(outcome);
  return payloadOf('participation', part, inWords, context);
}

function shown({ dispute, participant }: Participation): CollectiveParticipation {
  const { state, harmed, refundPercent = null } = dispute;
  const { paidAmount, representative, joinedAt, answer = null } = participant;
  return {
    paidAmount,
    award: refundPercent === null ? null : Math.ceil((paidAmount * refundPercent) / 100),
    representative,
    joinedAt,
    answer,
    availableSteps: openSteps(collectiveProcess, { state, harmed, answer }, ['PARTICIPANT']).map(asEnumValue),
  };
}
