import { personByLogin } from '../identity/people.ts';
import { demoId } from './demo-id.ts';
import type { DemoLine, DemoOrder } from './orders.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Step that a demo return took. */
export interface DemoReturnStep {
  readonly step: 'request' | 'bookPickup' | 'collect' | 'arrive' | 'confirm' | 'refund';
  readonly to: DemoReturnState;
  readonly at: Date;
  /** Nobody for the courier. */
  readonly by: { readonly id: string; readonly name: string } | null;
}

/** How far a demo return has come. */
type DemoReturnState = 'REQUESTED' | 'PICKUP_BOOKED' | 'IN_TRANSIT' | 'ARRIVED' | 'CONFIRMED' | 'REFUNDED';

/** Goods of a demo order that come back, all of them. */
export interface DemoReturn {
  readonly id: string;
  readonly order: DemoOrder;
  readonly reason: 'CHANGED_MIND' | 'DISSATISFIED' | 'DEFECT' | 'WRONG_ITEM';
  readonly state: DemoReturnState;
  readonly steps: readonly DemoReturnStep[];
  /** What the inspection found of the first line; the others are fit for sale. */
  readonly found: 'RESELL' | 'DEFECTIVE' | 'REPAIR';
}

/** Steps of a return, with the hours after its order at which each was taken. */
const STEPS = [
  ['request', 'REQUESTED', 90, 'agent'],
  ['bookPickup', 'PICKUP_BOOKED', 91, null],
  ['collect', 'IN_TRANSIT', 110, null],
  ['arrive', 'ARRIVED', 140, 'hq'],
  ['confirm', 'CONFIRMED', 144, 'hq'],
  ['refund', 'REFUNDED', 160, 'hq'],
] as const;

const REASONS = ['CHANGED_MIND', 'DISSATISFIED', 'DEFECT', 'WRONG_ITEM'] as const;
/** Of this many returns that were inspected one has a defect and one is to be repaired. */
const INSPECTED = 6;
/** Days after which what was kept apart has been seen to. */
const KEPT_DAYS = 45;

/** Returns of the orders whose goods come back or have come back, each as far as its order and its age say. */
export function demoReturns(orders: readonly DemoOrder[], anchor: Date): DemoReturn[] {
  return orders
    .filter(({ stage }) => stage === 'RETURN_REQUESTED' || stage === 'RETURNED')
    .map((order, index) => {
      const taken = STEPS.slice(0, stepsOf(order, index, anchor)).map(([step, to, hours, login]): DemoReturnStep => {
        const by = login === null ? undefined : personByLogin(login);
        return { step, to, at: sooner(after(order, hours), anchor), by: by ? { id: by.id, name: by.name } : null };
      });
      const found = order.stage === 'RETURNED' ? foundAt(index) : 'RESELL';
      return {
        id: demoId('row', `order-return:${order.number}`),
        order,
        reason: found === 'RESELL' ? (REASONS[index % REASONS.length] ?? 'CHANGED_MIND') : 'DEFECT',
        state: taken.at(-1)?.to ?? 'REQUESTED',
        steps: taken,
        found,
      };
    });
}

/** What an inspection found of a line. */
export function foundOf({ found, order }: DemoReturn, line: DemoLine): DemoReturn['found'] {
  return line === order.lines[0] ? found : 'RESELL';
}

/** Indicates whether what was kept apart of a return has been seen to since. */
export function isSettled(confirmedAt: Date, anchor: Date): boolean {
  return anchor.getTime() - confirmedAt.getTime() > KEPT_DAYS * DAY_MS;
}

/** The return of the document waits for its parcel; of the others that are under way some are on the road and some are here. */
function stepsOf(order: DemoOrder, index: number, anchor: Date): number {
  if (order.stage === 'RETURNED') return STEPS.length;
  const furthest = index === 0 ? 2 : 2 + (index % 3);
  return STEPS.slice(0, furthest).filter(([, , hours]) => after(order, hours) <= anchor).length;
}

function foundAt(index: number): DemoReturn['found'] {
  const place = index % INSPECTED;
  return place === 1 ? 'DEFECTIVE' : place === 4 ? 'REPAIR' : 'RESELL';
}

function after(order: DemoOrder, hours: number): Date {
  return new Date(order.orderedAt.getTime() + hours * HOUR_MS);
}

function sooner(one: Date, other: Date): Date {
  return one < other ? one : other;
}
