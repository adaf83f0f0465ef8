import { demoVariants, type DemoVariant } from './catalogue.ts';
import { chanceOf, koreanName, momentBefore, unassignedMobile, weighted, type Chance } from './chance.ts';
import { theCustomer, type DemoCustomer } from './customers.ts';
import { demoId } from './demo-id.ts';

/** How far an order has come; it decides about every time and status below. */
export type DemoOrderStage =
  | 'RECEIVED'
  | 'ALLOCATED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'RETURN_REQUESTED'
  | 'RETURNED'
  | 'CANCELLED';

/** Line of a demo order. */
export interface DemoLine {
  readonly id: string;
  readonly number: string;
  readonly variant: DemoVariant;
  readonly quantity: number;
  readonly flags: readonly string[];
}

/** Order of the demo warehouse. */
export interface DemoOrder {
  readonly id: string;
  readonly number: string;
  readonly storefront: string;
  readonly channel: string;
  readonly stage: DemoOrderStage;
  readonly customer: DemoCustomer;
  readonly recipient: { readonly name: string; readonly phone: string };
  readonly orderedAt: Date;
  readonly lines: readonly DemoLine[];
  readonly tracking: string | null;
  readonly returnTracking: string | null;
}

const GENERATED = 1999;
/** The customer of the document has two orders of this year, so that the order of the document stays in sight. */
const LATER_ORDERS_OF_THE_CUSTOMER: readonly number[] = [1250, 1910];
const DAYS = 180;
const STOREFRONTS = [
  [5, 'PNR001'],
  [3, 'PNR002'],
  [2, 'PNR003'],
] as const;
const CHANNELS = [
  [6, '자사몰'],
  [3, '스마트스토어'],
  [2, '쿠팡'],
  [1, '11번가'],
  [1, '무신사'],
] as const;

/** Order 191021-10522800007 of document 002, with its return pickup. */
export const theOrder: DemoOrder = {
  id: demoId('order', '191021-10522800007'),
  number: '191021-10522800007',
  storefront: 'PNR001',
  channel: '자사몰',
  stage: 'RETURN_REQUESTED',
  customer: theCustomer,
  recipient: { name: theCustomer.name, phone: theCustomer.mobile },
  orderedAt: new Date('2019-10-21T01:52:27Z'),
  lines: [
    {
      id: demoId('order-line', '191021-10522800007-001'),
      number: '191021-10522800007-001',
      variant: variantOf('D16MMP101-GY-L'),
      quantity: 1,
      flags: ['ALLOCATED'],
    },
  ],
  tracking: '334116329001',
  returnTracking: '334116329932',
};

/** The 2,000 orders of the demo system, most of them of the half year before the anchor. */
export function demoOrders(customers: readonly DemoCustomer[], anchor: Date): DemoOrder[] {
  const chance = chanceOf('orders');
  const times = Array.from({ length: GENERATED }, () => momentBefore(chance, anchor, { from: DAYS, to: 0 })).toSorted(
    (one, other) => one.getTime() - other.getTime(),
  );
  return [theOrder, ...times.map((orderedAt, index) => generated(chance, customers, orderedAt, { anchor, index }))];
}

function generated(
  chance: Chance,
  customers: readonly DemoCustomer[],
  orderedAt: Date,
  { anchor, index }: { readonly anchor: Date; readonly index: number },
): DemoOrder {
  const number = orderNumber(orderedAt, index);
  const other = chance.helpers.arrayElement(customers.filter(({ id }) => id !== theCustomer.id));
  const customer = LATER_ORDERS_OF_THE_CUSTOMER.includes(index) ? theCustomer : other;
  const ageDays = (anchor.getTime() - orderedAt.getTime()) / 86_400_000;
  const stage = stageAt(chance, ageDays);
  const hasLeft = ['SHIPPED', 'DELIVERED', 'RETURN_REQUESTED', 'RETURNED'].includes(stage);
  const comesBack = stage === 'RETURN_REQUESTED' || stage === 'RETURNED';
  const gift = chance.datatype.boolean(0.15);
  return {
    id: demoId('order', number),
    number,
    storefront: weighted(chance, STOREFRONTS),
    channel: weighted(chance, CHANNELS),
    stage,
    customer,
    recipient: gift
      ? { name: koreanName(chance), phone: unassignedMobile(chance) }
      : { name: customer.name, phone: customer.mobile },
    orderedAt,
    lines: Array.from(
      {
        length: weighted(chance, [
          [6, 1],
          [3, 2],
          [1, 3],
        ]),
      },
      (_unused, line) => lineOf(chance, number, line, stage),
    ),
    tracking: hasLeft ? `6${chance.string.numeric(11)}` : null,
    returnTracking: comesBack ? `3341${chance.string.numeric(8)}` : null,
  };
}

function lineOf(chance: Chance, order: string, index: number, stage: DemoOrderStage): DemoLine {
  const number = `${order}-${String(index + 1).padStart(3, '0')}`;
  return {
    id: demoId('order-line', number),
    number,
    variant: chance.helpers.arrayElement(demoVariants),
    quantity: weighted(chance, [
      [12, 1],
      [3, 2],
      [1, 10],
    ]),
    flags:
      stage === 'RECEIVED'
        ? weighted(chance, [
            [5, []],
            [2, ['HOLD']],
            [1, ['SOLD_OUT']],
            [1, ['FLAGGED']],
            [1, ['PRIORITY']],
          ])
        : ['ALLOCATED'],
  };
}

function stageAt(chance: Chance, ageDays: number): DemoOrderStage {
  if (ageDays < 1)
    return weighted(chance, [
      [7, 'RECEIVED'],
      [3, 'ALLOCATED'],
      [1, 'CANCELLED'],
    ]);
  if (ageDays < 4)
    return weighted(chance, [
      [1, 'RECEIVED'],
      [3, 'ALLOCATED'],
      [6, 'SHIPPED'],
      [1, 'CANCELLED'],
    ]);
  if (ageDays < 20)
    return weighted(chance, [
      [1, 'SHIPPED'],
      [20, 'DELIVERED'],
      [3, 'RETURN_REQUESTED'],
      [1, 'RETURNED'],
      [1, 'CANCELLED'],
    ]);
  return weighted(chance, [
    [30, 'DELIVERED'],
    [3, 'RETURNED'],
    [1, 'CANCELLED'],
  ]);
}

function orderNumber(orderedAt: Date, index: number): string {
  const stamp = new Date(orderedAt.getTime() + 9 * 3_600_000).toISOString().replaceAll(/\D/g, '');
  return `${stamp.slice(2, 8)}-${stamp.slice(8, 14)}${String(index + 1).padStart(5, '0')}`;
}

function variantOf(sku: string): DemoVariant {
  const variant = demoVariants.find((candidate) => candidate.sku === sku);
  if (!variant) throw new Error(`no variant ${sku}`);
  return variant;
}
