import { Arg, Args, Authorized, Ctx, ID, InputType, Mutation, Query, Resolver, type ClassType } from 'type-graphql';
import { PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { payloadOf } from '../payload.ts';
import type { Refusal } from '../refusal.ts';
import { ApproveInput, ResubmitInput, ReturnInput, WithdrawInput } from './approval-inputs.ts';
import { approvalById, countApprovals, findApprovals } from './approval-reads.ts';
import { approvalErrors, type ApprovalCode } from './approval-words.ts';
import type { ApprovalRow } from './approval.entity.ts';
import { STAFF } from './approval.personal.ts';
import {
  ApprovalCounts,
  ApprovalFilter,
  ApprovalPayload,
  ApprovalRequest,
  ApprovalRequestConnection,
} from './approval.type.ts';
import { approveRequest } from './approve-request.ts';
import { resubmitRequest } from './resubmit-request.ts';
import { returnRequest } from './return-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

function payload(context: Context, outcome: ApprovalRow | Refusal<ApprovalCode>) {
  return payloadOf('approvalRequest', outcome, approvalErrors.inWords, context);
}

/** Makes the questions about a slice's requests. */
export function approvalQueries(prefix: string): ClassType {
  @Authorized(...STAFF)
  @Resolver()
  class ApprovalQueries {
    @Query(() => ApprovalRequestConnection, {
      name: `${prefix}Approvals`,
      description: 'Requests for approval of this slice that meet a filter, newest first',
    })
    approvals(
      @Ctx() context: Context,
      @Arg('filter', () => ApprovalFilter, { nullable: true }) filter: ApprovalFilter | null,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<ApprovalRow>> {
      return findApprovals(context, filter ?? {}, args);
    }

    @Query(() => ApprovalCounts, {
      name: `${prefix}ApprovalCounts`,
      description: 'How many requests for approval of this slice concern the viewer',
    })
    counts(@Ctx() context: Context): Promise<ApprovalCounts> {
      return countApprovals(context);
    }

    @Query(() => ApprovalRequest, {
      name: `${prefix}Approval`,
      nullable: true,
      description: 'Request for approval with this identifier',
    })
    approval(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ApprovalRow | null> {
      return approvalById(context, id);
    }
  }
  return ApprovalQueries;
}

/** Makes the acts on a slice's requests. */
export function approvalActs(prefix: string): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Approve${named}RequestInput`, { description: 'Approval at one place of a line' })
  class Approve extends ApproveInput {}

  @InputType(`Return${named}RequestInput`, { description: 'Return of a request' })
  class Return extends ReturnInput {}

  @InputType(`Withdraw${named}RequestInput`, { description: 'Withdrawal of a request' })
  class Withdraw extends WithdrawInput {}

  @InputType(`Resubmit${named}RequestInput`, { description: 'Draft or returned request, as it is to be submitted' })
  class Resubmit extends ResubmitInput {}

  @Authorized(...STAFF)
  @Resolver()
  class ApprovalActs {
    @Mutation(() => ApprovalPayload, {
      name: `approve${named}Request`,
      description: 'Approves a request at the place where it waits (승인)',
    })
    async approve(@Ctx() context: Context, @Arg('input', () => Approve) input: ApproveInput) {
      return payload(context, await approveRequest(context, input));
    }

    @Mutation(() => ApprovalPayload, {
      name: `return${named}Request`,
      description: 'Returns a request with the reason (반려)',
    })
    async return(@Ctx() context: Context, @Arg('input', () => Return) input: ReturnInput) {
      return payload(context, await returnRequest(context, input));
    }

    @Mutation(() => ApprovalPayload, {
      name: `withdraw${named}Request`,
      description: 'Takes back what the viewer asked for, before it is decided (회수)',
    })
    async withdraw(@Ctx() context: Context, @Arg('input', () => Withdraw) input: WithdrawInput) {
      return payload(context, await withdrawRequest(context, input));
    }

    @Mutation(() => ApprovalPayload, {
      name: `resubmit${named}Request`,
      description: 'Submits a draft, or what was returned again (재상신)',
    })
    async resubmit(@Ctx() context: Context, @Arg('input', () => Resubmit) input: ResubmitInput) {
      return payload(context, await resubmitRequest(context, input));
    }
  }
  return ApprovalActs;
}
