import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import type { CorrectionCode } from '../settlement/index.ts';
import { answerObjection } from './answer-objection.ts';
import { approveSettlement, objectToSettlement } from './answer-settlement.ts';
import { issueSettlement } from './issue-settlement.ts';
import { runSettlement } from './run-settlement.ts';
import {
  AnswerSettlementObjectionInput,
  AnswerSettlementObjectionPayload,
  ApproveSettlementInput,
  ApproveSettlementPayload,
  IssueSettlementInput,
  IssueSettlementPayload,
  ObjectToSettlementInput,
  ObjectToSettlementPayload,
  RunSettlementInput,
  RunSettlementPayload,
} from './settlement-acts.type.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import type { SettlementRow } from './settlement-run.entity.ts';

function payload(context: Context, outcome: SettlementRow | Refusal<SettlementRunCode | CorrectionCode>) {
  return payloadOf('settlement', outcome, ordersErrors.inWords, context);
}

/** What the headquarters does with settlements. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver()
export class SettlementActsResolver {
  @Mutation(() => RunSettlementPayload, {
    description: 'Has a period that is over settled in the background, once; the clock does the same in time (C9)',
  })
  async runSettlement(@Ctx() context: Context, @Arg('input', () => RunSettlementInput) input: RunSettlementInput) {
    return payloadOf('run', await runSettlement(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => IssueSettlementPayload, {
    description: 'Issues the statement of a settlement by hand, where the job could not',
  })
  async issueSettlement(
    @Ctx() context: Context,
    @Arg('input', () => IssueSettlementInput) { settlementId }: IssueSettlementInput,
  ) {
    return payload(context, await issueSettlement(context, settlementId));
  }

  @Mutation(() => AnswerSettlementObjectionPayload, {
    description: 'Answers an objection: upholds the statement, or asks for a correction in the next one (C9)',
  })
  async answerSettlementObjection(
    @Ctx() context: Context,
    @Arg('input', () => AnswerSettlementObjectionInput) input: AnswerSettlementObjectionInput,
  ) {
    return payload(context, await answerObjection(context, input));
  }
}

/** What who runs a storefront does with its settlements. */
@Authorized('OPERATOR')
@Resolver()
export class SettlementAnswerResolver {
  @Mutation(() => ApproveSettlementPayload, { description: 'Approves a statement as who runs the storefront (C9)' })
  async approveSettlement(
    @Ctx() context: Context,
    @Arg('input', () => ApproveSettlementInput) { settlementId }: ApproveSettlementInput,
  ) {
    return payload(context, await approveSettlement(context, settlementId));
  }

  @Mutation(() => ObjectToSettlementPayload, {
    description: 'Objects to a statement in time, with a reason, as who runs the storefront (C9)',
  })
  async objectToSettlement(
    @Ctx() context: Context,
    @Arg('input', () => ObjectToSettlementInput) input: ObjectToSettlementInput,
  ) {
    return payload(context, await objectToSettlement(context, input));
  }
}
