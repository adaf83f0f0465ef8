import { batchMany, batchOne, hasRole, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { readableSettlements } from './settlement-run.access.ts';
import { SettlementRow, SettlementRunRow, SettlementStepRow } from './settlement-run.entity.ts';
import type { SettlementKind, SettlementState } from './settlement-run.ts';

/** Which settlements are wanted; days are of their first day. */
interface SettlementWish {
  readonly storefrontCode?: string | null;
  readonly kind?: SettlementKind | null;
  readonly states?: readonly SettlementState[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Sums that a settlement has, by name. */
export const SUMS = [
  'sales',
  'returned',
  'held',
  'clawedBack',
  'corrected',
  'deliveryFees',
  'carried',
  'total',
] as const;

/** Sums of one or of many settlements, in won. */
export type Sums = Readonly<Record<(typeof SUMS)[number], number>>;

/** One settlement; null for an absent and for an unreadable one alike. */
export const settlementById = batchOne(
  ({ em, actor }, ids) => em.find(SettlementRow, { $and: [readableSettlements(actor), { id: { $in: [...ids] } }] }),
  (settlement) => settlement.id,
);

/** Steps that a settlement took, oldest first; whoever reads the settlement reads its history. */
export const stepsOfSettlement = batchMany(
  ({ em }, ids) =>
    em.find(SettlementStepRow, { settlementId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc', id: 'asc' } }),
  (step) => step.settlementId,
);

/** Runs that are told of at once. */
const RUNS_TOLD = 20;

/** Runs that the headquarters asked for or the clock did, of the latest periods. */
export async function latestRuns({ em, actor }: Context): Promise<SettlementRunRow[]> {
  if (!hasRole(actor, 'HEADQUARTERS', 'ADMIN')) return [];
  return em.find(SettlementRunRow, {}, { orderBy: { periodFrom: 'desc', kind: 'asc' }, limit: RUNS_TOLD });
}

/** Settlements that meet a filter, newest first. */
export function findSettlements(
  { em, actor }: Context,
  filter: SettlementWish,
  args: PageArgs,
): Promise<Page<SettlementRow>> {
  const where = { $and: [readableSettlements(actor), conditionOf(filter)] };
  return page(em, SettlementRow, where, [{ madeAt: 'desc' }, { id: 'desc' }], args);
}

/** Number and sums of the settlements that meet a filter. */
export async function totalsOf(
  { em, actor }: Context,
  filter: SettlementWish,
): Promise<{ readonly count: number; readonly sums: Sums }> {
  const which = em
    .createQueryBuilder(SettlementRow, 'one')
    .select('id')
    .where({ $and: [readableSettlements(actor), conditionOf(filter)] });
  const [row] = await em.execute<Record<string, string>[]>(
    `select count(*) as count, ${SUMS.map((name) => `coalesce(sum(${columnOf(name)}), 0) as "${name}"`).join()}
     from settlement where id in (${which.getFormattedQuery()})`,
  );
  const sum = (name: string): number => Number(row?.[name] ?? 0);
  const [sales, returned, held, clawedBack] = [sum('sales'), sum('returned'), sum('held'), sum('clawedBack')];
  const [corrected, deliveryFees, carried] = [sum('corrected'), sum('deliveryFees'), sum('carried')];
  const sums = { sales, returned, held, clawedBack, corrected, deliveryFees, carried, total: sum('total') };
  return { count: sum('count'), sums };
}

function columnOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function conditionOf({ storefrontCode, kind, states, from, to }: SettlementWish) {
  return {
    ...(storefrontCode ? { storefrontCode } : {}),
    ...(kind ? { kind } : {}),
    ...(states ? { state: { $in: states } } : {}),
    ...((from ?? to) ? { periodFrom: { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) } } : {}),
  };
}
