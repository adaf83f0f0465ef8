import { Money, PageArgs, payloadOf, won, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { Settlement, type SettlementRow } from '../settlement-run/index.ts';
import { downloadPayoutFile } from './download-payout.ts';
import { markPayoutPaid } from './mark-payout-paid.ts';
import { downloadsOfPayout, findPayouts, payoutById, payoutOfSettlement, settlementsOfPayout } from './payout-reads.ts';
import type { PayoutDownloadRow, PayoutFileRow } from './payout.entity.ts';
import {
  DownloadPayoutFileInput,
  DownloadPayoutFilePayload,
  MarkPayoutPaidInput,
  MarkPayoutPaidPayload,
  PayoutDownload,
  PayoutFile,
  PayoutFileConnection,
  RequestPayoutInput,
  RequestPayoutPayload,
} from './payout.type.ts';
import { requestPayout } from './request-payout.ts';

/** Payout files, and what the headquarters does with them. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver(() => PayoutFile)
export class PayoutResolver {
  @Query(() => PayoutFileConnection, { description: 'Payout files, newest first (C9)' })
  payoutFiles(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<PayoutFileRow>> {
    return findPayouts(context, args);
  }

  @Query(() => PayoutFile, { nullable: true, description: 'Payout file with this identifier' })
  payoutFile(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<PayoutFileRow | null> {
    return payoutById(context, id);
  }

  @Mutation(() => RequestPayoutPayload, {
    description: 'Asks for a payout file of approved settlements; made once somebody else has approved it (C9)',
  })
  async requestPayout(@Ctx() context: Context, @Arg('input', () => RequestPayoutInput) input: RequestPayoutInput) {
    return payloadOf('approvalRequest', await requestPayout(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => DownloadPayoutFilePayload, { description: 'Hands a payout file out, once for each role (C9)' })
  async downloadPayoutFile(
    @Ctx() context: Context,
    @Arg('input', () => DownloadPayoutFileInput) { payoutFileId }: DownloadPayoutFileInput,
  ) {
    return payloadOf('taken', await downloadPayoutFile(context, payoutFileId), ordersErrors.inWords, context);
  }

  @Mutation(() => MarkPayoutPaidPayload, { description: 'Notes that a payout file and its settlements were paid (C9)' })
  async markPayoutPaid(
    @Ctx() context: Context,
    @Arg('input', () => MarkPayoutPaidInput) { payoutFileId }: MarkPayoutPaidInput,
  ) {
    return payloadOf('payoutFile', await markPayoutPaid(context, payoutFileId), ordersErrors.inWords, context);
  }

  @FieldResolver(() => Money, { description: 'Sum of its settlements' })
  total(@Root() { total }: PayoutFileRow): Money {
    return won(total);
  }

  @FieldResolver(() => [Settlement], { description: 'Settlements in it; they stand in no other' })
  settlements(@Ctx() context: Context, @Root() { id }: PayoutFileRow): Promise<SettlementRow[]> {
    return settlementsOfPayout(context, id);
  }

  @FieldResolver(() => [PayoutDownload], { description: 'Who took it out' })
  downloads(@Ctx() context: Context, @Root() { id }: PayoutFileRow): Promise<PayoutDownloadRow[]> {
    return downloadsOfPayout(context, id);
  }
}

/** Payout file of a settlement. */
@Resolver(() => Settlement)
export class SettlementPayoutResolver {
  @FieldResolver(() => PayoutFile, {
    nullable: true,
    description: 'Payout file it stands in; told to the headquarters',
  })
  payoutFile(@Ctx() context: Context, @Root() { id }: SettlementRow): Promise<PayoutFileRow | null> {
    return payoutOfSettlement(context, id);
  }
}
