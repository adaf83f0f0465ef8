import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { controlAt } from '../phone-system/index.ts';
import { answerCall } from './answer-call.ts';
import { openActs, type CallAct } from './call-acts.ts';
import type { CallRow } from './call.entity.ts';
import {
  Call,
  CallActEnum,
  AnswerCallInput,
  AnswerCallPayload,
  MuteCallInput,
  MuteCallPayload,
  UnmuteCallInput,
  UnmuteCallPayload,
  TransferCallInput,
  TransferCallPayload,
  ConsultColleagueInput,
  ConsultColleaguePayload,
  CompleteTransferInput,
  CompleteTransferPayload,
  CancelTransferInput,
  CancelTransferPayload,
} from './call.type.ts';
import { cancelTransfer } from './cancel-transfer.ts';
import { completeTransfer } from './complete-transfer.ts';
import { consultColleague } from './consult-colleague.ts';
import { muteCall } from './mute-call.ts';
import { transferCall } from './transfer-call.ts';
import { unmuteCall } from './unmute-call.ts';

/** What an agent does within their calls. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Call)
export class CallActsResolver {
  @FieldResolver(() => Boolean, {
    description: 'Indicates whether the customer hears the announcement instead of the agent (E1)',
  })
  isMuted(@Root() { mutedSince }: CallRow): boolean {
    return Boolean(mutedSince);
  }

  @FieldResolver(() => [CallActEnum], {
    description: 'What the viewer can do within the call now; nothing in one of others',
  })
  availableActs(@Ctx() { actor }: Context, @Root() call: CallRow): readonly CallAct[] {
    return call.agentId === actor.id && controlAt(call.extension) ? openActs(call) : [];
  }

  @Mutation(() => AnswerCallPayload, { description: 'Takes the own telephone up (E1)' })
  async answerCall(@Ctx() context: Context, @Arg('input', () => AnswerCallInput) input: AnswerCallInput) {
    return payloadOf('call', await answerCall(context, input.callId), callcenterErrors.inWords, context);
  }

  @Mutation(() => MuteCallPayload, { description: 'Lets the customer of an own call hear the announcement (E1)' })
  async muteCall(@Ctx() context: Context, @Arg('input', () => MuteCallInput) input: MuteCallInput) {
    return payloadOf('call', await muteCall(context, input.callId), callcenterErrors.inWords, context);
  }

  @Mutation(() => UnmuteCallPayload, { description: 'Lets the customer of an own call hear the agent again (E1)' })
  async unmuteCall(@Ctx() context: Context, @Arg('input', () => UnmuteCallInput) input: UnmuteCallInput) {
    return payloadOf('call', await unmuteCall(context, input.callId), callcenterErrors.inWords, context);
  }

  @Mutation(() => TransferCallPayload, { description: 'Hands an own call over without a word (돌려주기, E1)' })
  async transferCall(@Ctx() context: Context, @Arg('input', () => TransferCallInput) input: TransferCallInput) {
    return payloadOf('call', await transferCall(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => ConsultColleaguePayload, {
    description: 'Asks a colleague before an own call is handed over, while the customer waits (통화중 돌려주기, E1)',
  })
  async consultColleague(
    @Ctx() context: Context,
    @Arg('input', () => ConsultColleagueInput) input: ConsultColleagueInput,
  ) {
    return payloadOf('call', await consultColleague(context, input), callcenterErrors.inWords, context);
  }

  @Mutation(() => CompleteTransferPayload, { description: 'Leaves the customer to the colleague who was asked (E1)' })
  async completeTransfer(
    @Ctx() context: Context,
    @Arg('input', () => CompleteTransferInput) input: CompleteTransferInput,
  ) {
    return payloadOf('call', await completeTransfer(context, input.callId), callcenterErrors.inWords, context);
  }

  @Mutation(() => CancelTransferPayload, {
    description: 'Leaves the colleague who was asked, and goes back to the customer (E1)',
  })
  async cancelTransfer(@Ctx() context: Context, @Arg('input', () => CancelTransferInput) input: CancelTransferInput) {
    return payloadOf('call', await cancelTransfer(context, input.callId), callcenterErrors.inWords, context);
  }
}
