import { asEnumValue, openSteps, payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CaseMessage, messageById, type CaseMessageRow } from '../case-message/index.ts';
import { caseById, DisputeCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { acceptLateAnswer } from './accept-late-answer.ts';
import { answerSupplement } from './answer-supplement.ts';
import { callOffSupplement } from './call-off-supplement.ts';
import { requestSupplement } from './request-supplement.ts';
import { saveSupplementDraft } from './save-supplement-draft.ts';
import {
  AcceptLateAnswerInput,
  AcceptLateAnswerPayload,
  AnswerSupplementInput,
  AnswerSupplementPayload,
  CallOffSupplementInput,
  CallOffSupplementPayload,
  RequestSupplementInput,
  RequestSupplementPayload,
  SaveSupplementDraftInput,
  SaveSupplementDraftPayload,
} from './supplement-acts.type.ts';
import { supplementProcess } from './supplement-process.ts';
import { draftOfRequest, supplementById, supplementsOfCase } from './supplement-reads.ts';
import type { SupplementCode } from './supplement-words.ts';
import { rolesTowards } from './supplement.access.ts';
import type { SupplementDraftRow, SupplementRequestRow } from './supplement.entity.ts';
import { SupplementDraft, supplementErrors, SupplementRequest, SupplementStep } from './supplement.type.ts';

function payload(context: Context, outcome: SupplementRequestRow | Refusal<SupplementCode>) {
  return payloadOf('supplementRequest', outcome, supplementErrors.inWords, context);
}

/** Requests on the case's page. */
@Authorized()
@Resolver(() => DisputeCase)
export class CaseSupplementsResolver {
  @FieldResolver(() => [SupplementRequest], {
    description: 'Requests for supplements that the viewer may read, oldest first (자료보정요청)',
  })
  supplements(@Ctx() context: Context, @Root() { id }: DisputeCaseRow): Promise<SupplementRequestRow[]> {
    return supplementsOfCase(context, id);
  }
}

/** Questions about requests, and what one says beyond its row. */
@Authorized()
@Resolver(() => SupplementRequest)
export class SupplementRequestResolver {
  @Query(() => SupplementRequest, { nullable: true, description: 'Request for supplements with this identifier' })
  supplementRequest(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<SupplementRequestRow | null> {
    return supplementById(context, id);
  }

  @FieldResolver(() => DisputeCase, { nullable: true, description: 'Case it is about' })
  disputeCase(@Ctx() context: Context, @Root() { caseId }: SupplementRequestRow): Promise<DisputeCaseRow | null> {
    return caseById(context, caseId);
  }

  @FieldResolver(() => CaseMessage, { nullable: true, description: 'Message by which it was asked' })
  message(@Ctx() context: Context, @Root() { messageId }: SupplementRequestRow): Promise<CaseMessageRow | null> {
    return messageById(context, messageId);
  }

  @FieldResolver(() => CaseMessage, { nullable: true, description: 'Message by which it was answered, with its files' })
  async answer(@Ctx() context: Context, @Root() { answerId }: SupplementRequestRow): Promise<CaseMessageRow | null> {
    return answerId ? messageById(context, answerId) : null;
  }

  @FieldResolver(() => SupplementDraft, {
    nullable: true,
    description: 'What the viewer has written of an answer so far (임시저장)',
  })
  draft(@Ctx() context: Context, @Root() { id }: SupplementRequestRow): Promise<SupplementDraftRow | null> {
    return draftOfRequest(context, id);
  }

  @FieldResolver(() => [SupplementStep], { description: 'Steps the viewer may take with it now' })
  async availableSteps(@Ctx() context: Context, @Root() request: SupplementRequestRow): Promise<string[]> {
    const dispute = await caseById(context, request.caseId);
    const roles = dispute ? rolesTowards(request.side, rolesInCase(dispute, context.actor)) : [];
    return openSteps(supplementProcess, request, roles).map(asEnumValue);
  }
}

/** Acts of the officer who asks and of the party that is asked. */
@Authorized('OFFICER')
@Resolver()
export class SupplementActsResolver {
  @Mutation(() => RequestSupplementPayload, { description: 'Asks one party or both for supplements (자료보정요청)' })
  async requestSupplement(
    @Ctx() context: Context,
    @Arg('input', () => RequestSupplementInput) input: RequestSupplementInput,
  ) {
    const asked = payloadOf('asked', await requestSupplement(context, input), supplementErrors.inWords, context);
    return { requests: asked.asked?.requests ?? null, userErrors: asked.userErrors };
  }

  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => AnswerSupplementPayload, { description: 'Answers a request for supplements, once (보정자료제출)' })
  async answerSupplement(
    @Ctx() context: Context,
    @Arg('input', () => AnswerSupplementInput) input: AnswerSupplementInput,
  ) {
    return payload(context, await answerSupplement(context, input));
  }

  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => SaveSupplementDraftPayload, { description: 'Puts an unfinished answer aside (임시저장)' })
  async saveSupplementDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveSupplementDraftInput) input: SaveSupplementDraftInput,
  ) {
    return payload(context, await saveSupplementDraft(context, input));
  }

  @Mutation(() => AcceptLateAnswerPayload, { description: 'Decides whether an answer that came late counts' })
  async acceptLateAnswer(
    @Ctx() context: Context,
    @Arg('input', () => AcceptLateAnswerInput) input: AcceptLateAnswerInput,
  ) {
    return payload(context, await acceptLateAnswer(context, input));
  }

  @Mutation(() => CallOffSupplementPayload, { description: 'Takes a request for supplements back (자료보정요청 취소)' })
  async callOffSupplement(
    @Ctx() context: Context,
    @Arg('input', () => CallOffSupplementInput) input: CallOffSupplementInput,
  ) {
    return payload(context, await callOffSupplement(context, input.requestId));
  }
}
