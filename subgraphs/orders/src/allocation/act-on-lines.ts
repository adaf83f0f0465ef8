import { idsAmong, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { OrderLineRow, OrderRow, readableLines } from '../order/index.ts';
import { allocateVariants } from './allocate-variants.ts';
import type { AllocationCode } from './allocation-words.ts';
import { releaseLines } from './release-lines.ts';

/** What became of one line. */
export interface LineOutcome {
  readonly lineId: string;
  readonly line: OrderLineRow | null;
  readonly refusal: Refusal<AllocationCode> | null;
}

type Outcomes = readonly LineOutcome[] | Refusal<AllocationCode>;

/** Most lines of one act. */
const MOST_LINES = 500;

/** Has stock set aside for lines by the rules of all, so that nobody is passed who comes before them; tells of each line. */
export async function allocateLines(context: Context, lineIds: readonly string[]): Promise<Outcomes> {
  return actOnLines(context, lineIds, async (within, before) => {
    const variantIds = [...before.values()].map(({ variantId }) => variantId);
    await allocateVariants(within.em, [...new Set(variantIds)], within);
    const after = await linesOf(within, [...before.keys()]);
    const unpaid = await unpaidOrders(within, [...after.values()]);
    return (line) => whyNot(after.get(line.id) ?? line, unpaid);
  });
}

/** Takes back the stock of lines; one that is not on hold may get it again as soon as its turn comes. */
export async function releaseChosenLines(context: Context, lineIds: readonly string[]): Promise<Outcomes> {
  return actOnLines(context, lineIds, async (within, before) => {
    const released = await releaseLines(within.em, [...before.keys()], within);
    if (isRefusal<'STOCK_BELOW_ZERO'>(released)) return released;
    const done = new Set(released);
    return ({ id, shippedAt }) => {
      if (done.has(id)) return null;
      return refuse(shippedAt ? 'ALREADY_SHIPPED' : 'LINE_NOT_ALLOCATED');
    };
  });
}

type Lines = ReadonlyMap<string, OrderLineRow>;
type Judge = (line: OrderLineRow) => Refusal<AllocationCode> | null;

async function actOnLines(
  context: Context,
  named: readonly string[],
  work: (within: Context, lines: Lines) => Promise<Judge | Refusal<AllocationCode>>,
): Promise<Outcomes> {
  const lineIds = [...new Set(named)];
  if (lineIds.length === 0) return refuse('NO_LINES', ['input', 'lineIds']);
  if (lineIds.length > MOST_LINES) return refuse('TOO_MANY_LINES', ['input', 'lineIds']);
  return wholeAct(context.em, async (em) => {
    const within = { ...context, em };
    const lines = await linesOf(within, lineIds);
    const judge = await work(within, lines);
    if (isRefusal<AllocationCode>(judge)) return judge;
    const refusals = new Map([...lines.values()].map((line) => [line.id, judge(line)]));
    const after = await linesOf(within, lineIds);
    return lineIds.map((lineId) => ({
      lineId,
      line: after.get(lineId) ?? null,
      refusal: lines.has(lineId) ? (refusals.get(lineId) ?? null) : refuse('LINE_UNKNOWN'),
    }));
  });
}

async function linesOf(context: Context, lineIds: readonly string[]): Promise<Lines> {
  const where = { $and: [readableLines(context.actor, context), { id: { $in: idsAmong(lineIds) } }] };
  const lines = await context.em.find(OrderLineRow, where, { refresh: true });
  return new Map(lines.map((line) => [line.id, line]));
}

async function unpaidOrders({ em }: Context, lines: readonly OrderLineRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(lines.map(({ orderId }) => orderId))];
  const unpaid = await em.find(OrderRow, { id: { $in: ids }, paidAt: null }, { fields: ['id'] });
  return new Set(unpaid.map(({ id }) => id));
}

function whyNot(line: OrderLineRow, unpaid: ReadonlySet<string>): Refusal<AllocationCode> | null {
  if (line.cancelledAt) return refuse('LINE_CANCELLED');
  if (line.shippedAt) return refuse('ALREADY_SHIPPED');
  if (line.allocatedAt) return null;
  if (line.awaitsReturnId) return refuse('LINE_AWAITS_RETURN');
  if (line.cancelAskedAt) return refuse('CANCEL_ASKED');
  if (line.marks.includes('HOLD')) return refuse('LINE_ON_HOLD');
  if (unpaid.has(line.orderId)) return refuse('LINE_NOT_PAID');
  return refuse(line.marks.includes('SOLD_OUT') ? 'SOLD_OUT' : 'LINE_BUSY');
}
