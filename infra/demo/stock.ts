import { demoVariants } from './catalogue.ts';
import { chanceOf } from './chance.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrder } from './orders.ts';

/** Change of stock as the ledger keeps it. */
interface DemoStockEntry {
  readonly id: string;
  readonly variant: string;
  readonly cause: 'RECEIPT' | 'COLLECTION' | 'ALLOCATION';
  readonly onHand: number;
  readonly collected: number;
  readonly allocated: number;
  /** Order line that causes it; none for goods that came in. */
  readonly line: { readonly id: string; readonly number: string } | null;
  readonly at: Date;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Days before the first order at which the warehouse was filled. */
const FILLED_DAYS_BEFORE = 200;
const MOST_SPARE = 60;

/**
 * The ledger of the demo warehouse: what came in, and what the lines that wait want of it. A variant with a line that is
 * sold out has nothing to spare, so that the mark is true.
 */
export function demoStock(orders: readonly DemoOrder[], anchor: Date): DemoStockEntry[] {
  const chance = chanceOf('stock');
  const waiting = orders
    .filter(({ stage }) => stage === 'RECEIVED' || stage === 'ALLOCATED')
    .flatMap((order) => order.lines.map((line) => ({ order, line })));
  const wants = waiting.flatMap(({ order, line }) => wanted(order, line));
  const scarce = new Set(
    waiting.filter(({ line }) => line.flags.includes('SOLD_OUT')).map(({ line }) => line.variant.id),
  );
  const receipts = demoVariants.map(({ id }): DemoStockEntry => {
    const allocated = wants
      .filter(({ variant }) => variant === id)
      .reduce((sum, { allocated: pieces }) => sum + pieces, 0);
    const spare = chance.number.int({ min: 5, max: MOST_SPARE });
    return {
      id: demoId('row', `stock:${id}`),
      variant: id,
      cause: 'RECEIPT',
      line: null,
      onHand: allocated + (scarce.has(id) ? 0 : spare),
      collected: 0,
      allocated: 0,
      at: new Date(anchor.getTime() - FILLED_DAYS_BEFORE * DAY_MS),
    };
  });
  return [...receipts.filter(({ onHand }) => onHand > 0), ...wants];
}

function wanted({ stage, orderedAt }: DemoOrder, { id, number, variant, quantity }: DemoOrder['lines'][number]) {
  const entry = (cause: 'COLLECTION' | 'ALLOCATION', hours: number): DemoStockEntry => ({
    id: demoId('row', `stock:${number}:${cause}`),
    variant: variant.id,
    cause,
    line: { id, number },
    onHand: 0,
    collected: cause === 'COLLECTION' ? quantity : 0,
    allocated: cause === 'ALLOCATION' ? quantity : 0,
    at: new Date(orderedAt.getTime() + hours * HOUR_MS),
  });
  return stage === 'ALLOCATED' ? [entry('COLLECTION', 0), entry('ALLOCATION', 3)] : [entry('COLLECTION', 0)];
}
