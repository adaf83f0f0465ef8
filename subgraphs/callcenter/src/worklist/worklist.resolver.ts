import { page, PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { TicketConnection, TicketRow } from '../ticket/index.ts';
import { inBucket } from './in-bucket.ts';
import { recentTransfers, resetTransfers, transferReset, type TransferReset as Reset } from './recent-transfers.ts';
import { worklistCountsOf, type WorklistCounts as Counts } from './worklist-counts.ts';
import type { WorklistBucket as Bucket } from './worklist.ts';
import {
  ResetRecentTransfersInput,
  ResetRecentTransfersPayload,
  TransferReset,
  WorklistBucket,
  WorklistCounts,
} from './worklist.type.ts';

/** An agent's own lists of work (E5). */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => WorklistCounts)
export class WorklistResolver {
  @Query(() => WorklistCounts, { description: 'How much is open at the desk of the viewer (담당자관련이력)' })
  worklistCounts(@Ctx() context: Context): Promise<Counts> {
    return worklistCountsOf(context, context.actor.id);
  }

  @Query(() => TicketConnection, { description: 'Open tickets in a list of the viewer, newest first' })
  worklist(
    @Ctx() { em, actor }: Context,
    @Arg('bucket', () => WorklistBucket, { description: 'List of the agent who asks' }) bucket: Bucket,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<TicketRow>> {
    return page(em, TicketRow, inBucket(bucket, actor.id), [{ receivedAt: 'desc' }, { id: 'desc' }], args);
  }

  @Query(() => TicketConnection, {
    description:
      'Tickets handed to or by the viewer, finished ones included, latest first; as of the last reset (최근이관)',
  })
  recentTransfers(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<TicketRow>> {
    return recentTransfers(context, args);
  }

  @Query(() => TransferReset, { description: 'Up to when the list of recent transfers goes, and how many came after' })
  transferReset(@Ctx() context: Context): Promise<Reset> {
    return transferReset(context);
  }

  @Mutation(() => ResetRecentTransfersPayload, {
    description: 'Brings the list of recent transfers up to now (초기화)',
  })
  async resetRecentTransfers(
    @Ctx() context: Context,
    @Arg('input', () => ResetRecentTransfersInput) { until }: ResetRecentTransfersInput,
  ) {
    return payloadOf('reset', await resetTransfers(context, until), callcenterErrors.inWords, context);
  }
}
