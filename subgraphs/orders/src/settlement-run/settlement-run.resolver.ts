import {
  asEnumValue,
  documentsOf,
  IssuedDocument,
  openSteps,
  won,
  type Context,
  type IssuedDocumentRow,
  type Money,
  type Page,
} from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Storefront, storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { settlementProcess } from './settlement-process.ts';
import {
  findSettlements,
  latestRuns,
  settlementById,
  stepsOfSettlement,
  totalsOf,
  type Sums,
} from './settlement-run-reads.ts';
import { rolesInSettlement } from './settlement-run.access.ts';
import type { SettlementRow, SettlementRunRow, SettlementStepRow } from './settlement-run.entity.ts';
import {
  Settlement,
  SettlementConnection,
  SettlementFilter,
  SettlementRun,
  SettlementsArgs,
  SettlementStep,
  SettlementStepTaken,
  SettlementSums,
  SettlementTotals,
} from './settlement-run.type.ts';

function inMoney(sums: Sums): Readonly<Record<keyof Sums, Money>> {
  const { sales, returned, held, clawedBack, corrected, deliveryFees, carried, total } = sums;
  return {
    sales: won(sales),
    returned: won(returned),
    held: won(held),
    clawedBack: won(clawedBack),
    corrected: won(corrected),
    deliveryFees: won(deliveryFees),
    carried: won(carried),
    total: won(total),
  };
}

/** Questions about settlements. */
@Authorized('HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver(() => Settlement)
export class SettlementResolver {
  @Query(() => Settlement, { nullable: true, description: 'Settlement with this identifier (C9)' })
  settlement(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<SettlementRow | null> {
    return settlementById(context, id);
  }

  @Query(() => SettlementConnection, { description: 'Settlements that the viewer reads, newest first (C9)' })
  settlements(
    @Ctx() context: Context,
    @Args(() => SettlementsArgs) { filter, ...args }: SettlementsArgs,
  ): Promise<Page<SettlementRow>> {
    return findSettlements(context, filter ?? {}, args);
  }

  @Query(() => SettlementTotals, { description: 'Sums over the settlements that meet a filter' })
  async settlementTotals(
    @Ctx() context: Context,
    @Arg('filter', () => SettlementFilter, { nullable: true }) filter?: SettlementFilter | null,
  ) {
    const { count, sums } = await totalsOf(context, filter ?? {});
    return { count, sums: inMoney(sums) };
  }

  @Authorized('HEADQUARTERS', 'ADMIN')
  @Query(() => [SettlementRun], {
    description: 'Runs of the latest periods with how far they are, newest period first; at most 20 (C9)',
  })
  settlementRuns(@Ctx() context: Context): Promise<SettlementRunRow[]> {
    return latestRuns(context);
  }

  @FieldResolver(() => Storefront, { description: 'Storefront that owes it' })
  storefront(@Ctx() context: Context, @Root() { storefrontCode }: SettlementRow): Promise<StorefrontRow | null> {
    return storefrontByCode(context, storefrontCode);
  }

  @FieldResolver(() => SettlementSums, { description: 'Sums of its entries' })
  sums(@Root() settlement: SettlementRow) {
    return inMoney(settlement);
  }

  @FieldResolver(() => [SettlementStep], { description: 'Steps the viewer may take now' })
  availableSteps(@Ctx() { actor }: Context, @Root() settlement: SettlementRow): string[] {
    return openSteps(settlementProcess, settlement, rolesInSettlement(settlement, actor)).map(asEnumValue);
  }

  @FieldResolver(() => [SettlementStepTaken], { description: 'Steps taken so far, oldest first' })
  history(@Ctx() context: Context, @Root() { id }: SettlementRow): Promise<SettlementStepRow[]> {
    return stepsOfSettlement(context, id);
  }

  @FieldResolver(() => [IssuedDocument], { description: 'Statement as it was issued, signed and verifiable' })
  documents(@Ctx() context: Context, @Root() { id }: SettlementRow): Promise<IssuedDocumentRow[]> {
    return documentsOf(context, id);
  }
}

/** Steps of settlements in the graph. */
@Resolver(() => SettlementStepTaken)
export class SettlementStepTakenResolver {
  @FieldResolver(() => SettlementStep, { description: 'Step that was taken' })
  step(@Root() { step }: SettlementStepRow): string {
    return asEnumValue(step);
  }
}
