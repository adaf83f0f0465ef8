import { Money, PageArgs, payloadOf, won, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { checkLedger } from './check-ledger.ts';
import { requestSettlementCorrection } from './request-correction.ts';
import {
  findEntries,
  findHolds,
  findUnpriced,
  heldByCase,
  holdById,
  lastChecks,
  lineOfEntry,
} from './settlement-reads.ts';
import type {
  SettlementCheckRow,
  SettlementEntryRow,
  SettlementHoldRow,
  SettlementLineRow,
} from './settlement.entity.ts';
import {
  CheckSettlementsPayload,
  RequestSettlementCorrectionInput,
  RequestSettlementCorrectionPayload,
  SettlementCheck,
  SettlementEntry,
  SettlementEntryConnection,
  SettlementHold,
  SettlementHoldConnection,
  SettlementHoldsArgs,
  UnpricedLineConnection,
} from './settlement.type.ts';

/** Questions about the ledger of what is owed, and what puts it right. */
@Authorized('HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver()
export class SettlementLedgerResolver {
  @Query(() => SettlementEntryConnection, {
    description: 'Entries that a settlement took, by the timestamp that counts; pages of it however long it is (C9)',
  })
  settlementEntries(
    @Ctx() context: Context,
    @Arg('settlementId', () => ID, { description: 'Settlement that took them' }) settlementId: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<SettlementEntryRow>> {
    return findEntries(context, { settlementId }, args);
  }

  @Query(() => SettlementEntryConnection, { description: 'Entries of a storefront that wait for the next settlement' })
  pendingSettlementEntries(
    @Ctx() context: Context,
    @Arg('storefrontCode', () => String, { description: 'Code of the storefront' }) storefrontCode: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<SettlementEntryRow>> {
    return findEntries(context, { storefrontCode }, args);
  }

  @Query(() => SettlementHoldConnection, { description: 'Open dispute cases that hold lines, newest first (J3)' })
  settlementHolds(
    @Ctx() context: Context,
    @Args(() => SettlementHoldsArgs) { storefrontCode, ...args }: SettlementHoldsArgs,
  ): Promise<Page<SettlementHoldRow>> {
    return findHolds(context, storefrontCode ?? null, args);
  }

  @Query(() => UnpricedLineConnection, { description: 'Shipped lines that wait for a contract price, oldest first' })
  unpricedLines(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<SettlementLineRow>> {
    return findUnpriced(context, args);
  }

  @Query(() => [SettlementCheck], {
    description: 'Last check of each consigned storefront that the viewer reads: whether its money adds up (C9)',
  })
  settlementCheck(@Ctx() context: Context): Promise<SettlementCheckRow[]> {
    return lastChecks(context);
  }
}

/** What the headquarters does with the ledger. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver()
export class SettlementLedgerActsResolver {
  @Mutation(() => RequestSettlementCorrectionPayload, {
    description: 'Asks for a correction that the next weekly settlement takes once somebody else has approved it (C9)',
  })
  async requestSettlementCorrection(
    @Ctx() context: Context,
    @Arg('input', () => RequestSettlementCorrectionInput) input: RequestSettlementCorrectionInput,
  ) {
    const outcome = await requestSettlementCorrection(context, input);
    return payloadOf('approvalRequest', outcome, ordersErrors.inWords, context);
  }

  @Mutation(() => CheckSettlementsPayload, {
    description: 'Checks now that the money of every storefront adds up; a job does the same every hour (C9)',
  })
  async checkSettlements(@Ctx() { em, actor, now }: Context) {
    await em.transactional((tx) => checkLedger(tx, { actor, now }));
    return { checks: await lastChecks({ em: em.fork(), actor }), userErrors: [] };
  }
}

/** Sums and line of an entry in the graph. */
@Resolver(() => SettlementEntry)
export class SettlementEntryResolver {
  @FieldResolver(() => Money, { description: 'Change of what is owed; the sum of a settlement is that of its entries' })
  due(@Root() { due }: SettlementEntryRow): Money {
    return won(due);
  }

  @FieldResolver(() => Money, { description: 'Change of what is held for cases' })
  held(@Root() { held }: SettlementEntryRow): Money {
    return won(held);
  }

  @FieldResolver(() => Money, { description: 'Change of what is not owed any more' })
  deducted(@Root() { deducted }: SettlementEntryRow): Money {
    return won(deducted);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Contract price of one piece on the day of shipping' })
  price(@Root() { price }: SettlementEntryRow): Money | null {
    return typeof price === 'number' ? won(price) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number of the order line' })
  async lineNumber(@Ctx() context: Context, @Root() { lineId }: SettlementEntryRow): Promise<string | null> {
    return lineId ? ((await lineOfEntry(context, lineId))?.number ?? null) : null;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Identifier of the order' })
  async orderId(@Ctx() context: Context, @Root() { lineId }: SettlementEntryRow): Promise<string | null> {
    return lineId ? ((await lineOfEntry(context, lineId))?.orderId ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Item number of the variant' })
  async sku(@Ctx() context: Context, @Root() { lineId }: SettlementEntryRow): Promise<string | null> {
    return lineId ? ((await lineOfEntry(context, lineId))?.sku ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number of the dispute case' })
  async caseNumber(@Ctx() context: Context, @Root() { caseId }: SettlementEntryRow): Promise<string | null> {
    return caseId ? ((await holdById(context, caseId))?.caseNumber ?? null) : null;
  }
}

/** What a case holds. */
@Resolver(() => SettlementHold)
export class SettlementHoldResolver {
  @FieldResolver(() => Money, { description: 'What it holds now' })
  async amount(@Ctx() context: Context, @Root() { caseId }: SettlementHoldRow): Promise<Money> {
    return won(await heldByCase(context, caseId));
  }
}

/** Sums of a check in the graph. */
@Resolver(() => SettlementCheck)
export class SettlementCheckResolver {
  @FieldResolver(() => Money, { description: 'Wholesale of the shipped lines that have a price' })
  wholesale(@Root() { wholesale }: SettlementCheckRow): Money {
    return won(wholesale);
  }

  @FieldResolver(() => Money, { description: 'What of it the settlements have taken, less what they gave back' })
  settled(@Root() { settled }: SettlementCheckRow): Money {
    return won(settled);
  }

  @FieldResolver(() => Money, { description: 'What of it waits for a dispute case' })
  held(@Root() { held }: SettlementCheckRow): Money {
    return won(held);
  }

  @FieldResolver(() => Money, { description: 'What of it is not owed any more: returns, and cases that were settled' })
  deducted(@Root() { deducted }: SettlementCheckRow): Money {
    return won(deducted);
  }

  @FieldResolver(() => Money, { description: 'What of it waits for the next settlement' })
  pending(@Root() { pending }: SettlementCheckRow): Money {
    return won(pending);
  }

  @FieldResolver(() => Money, { description: 'By how much it does not add up; 0 as it ought to be' })
  difference(@Root() { difference }: SettlementCheckRow): Money {
    return won(difference);
  }
}
