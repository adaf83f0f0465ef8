import { inSeoul } from '@madang/subgraph-kit';
import { z } from 'zod';
import { done, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import type { ChannelReading } from '../channel-order.ts';
import type { ChannelAnswer, ChannelLines, ChannelWindow } from '../storefront-connector.ts';
import { readCafe24Order } from './cafe24-order.ts';

/**
 * Dates by which a mall is swept. It cannot be asked what changed since: every date that moves when something happens to
 * an order is asked for; payment stands for what is new, because unpaid orders are left out.
 */
export const CAFE24_DATE_TYPES = [
  'pay_date',
  'place_date',
  'cancel_date',
  'cancel_request_date',
  'cancel_accept_date',
  'cancel_complete_date',
  'exchange_request_date',
  'exchange_accept_date',
  'exchange_complete_date',
  'return_request_date',
  'return_accept_date',
  'return_complete_date',
  'shipbegin_date',
  'shipend_date',
  'purchaseconfirmation_date',
] as const;

const EMBED = 'items,receivers,buyer,return,cancellation,exchange';
const NUMBERS_AT_ONCE = 100;
const LONGEST_MS = 85 * 24 * 3_600_000;
const SHORTEST_MS = 2000;

const list = z.object({ orders: z.array(z.unknown()) });

type Page = ChannelAnswer<readonly ChannelReading[]>;

/** Malls that take days only, found out by asking. */
const takesDays = new Set<string>();

/** A mall, and how many orders it hands out at once and how far into a list. */
export interface SweptMall {
  readonly ask: ChannelClient;
  readonly account: string;
  readonly pageSize: number;
  readonly mostOffset: number;
}

/** Everything that happened in a window, date by date. */
export async function* sweepCafe24(mall: SweptMall, window: ChannelWindow, now: Date): AsyncGenerator<Page> {
  for (const dateType of CAFE24_DATE_TYPES) {
    for (const piece of piecesOf(window)) {
      for await (const page of sweepBy({ ...mall, dateType, now }, piece)) {
        yield page;
        if (page.outcome !== 'DONE') return;
      }
    }
  }
}

/** Orders by their numbers. */
export async function cafe24OrdersByNumber(
  ask: ChannelClient,
  orders: readonly ChannelLines[],
  now: Date,
): Promise<Page> {
  const readings: ChannelReading[] = [];
  for (let from = 0; from < orders.length; from += NUMBERS_AT_ONCE) {
    const wanted = orders.slice(from, from + NUMBERS_AT_ONCE).map(({ externalNumber }) => externalNumber);
    const query = new URLSearchParams({ order_id: wanted.join(), embed: EMBED, limit: String(NUMBERS_AT_ONCE) });
    const answer = await ask({ method: 'GET', path: `/admin/orders?${query}` }, now);
    if (answer.outcome !== 'DONE') return answer;
    readings.push(...readingsOf(answer.value));
  }
  return done(readings);
}

interface Sweep extends SweptMall {
  readonly dateType: string;
  readonly now: Date;
}

async function* sweepBy(sweep: Sweep, window: ChannelWindow): AsyncGenerator<Page> {
  const { pageSize, mostOffset } = sweep;
  for (let offset = 0; ; offset += pageSize) {
    if (offset > mostOffset) {
      yield* halves(sweep, window);
      return;
    }
    const answer = await pageOf(sweep, window, offset);
    if (answer.outcome !== 'DONE') {
      yield answer;
      return;
    }
    const readings = readingsOf(answer.value);
    yield done(readings);
    if (readings.length < pageSize) return;
  }
}

/** What lies beyond the last offset is reached by asking for half of the time. */
async function* halves(sweep: Sweep, { from, to }: ChannelWindow): AsyncGenerator<Page> {
  const length = to.getTime() - from.getTime();
  if (length < SHORTEST_MS || takesDays.has(sweep.account)) {
    yield refused('INVALID', 'more orders at one time than can be paged through');
    return;
  }
  const middle = new Date(from.getTime() + Math.floor(length / 2));
  for (const half of [
    { from, to: middle },
    { from: middle, to },
  ]) {
    for await (const page of sweepBy(sweep, half)) {
      yield page;
      if (page.outcome !== 'DONE') return;
    }
  }
}

async function pageOf(sweep: Sweep, window: ChannelWindow, offset: number): Promise<ChannelAnswer<unknown>> {
  const { ask, account, now } = sweep;
  const byDay = takesDays.has(account);
  const answer = await ask({ method: 'GET', path: pathOf(sweep, window, offset, byDay) }, now);
  if (byDay || answer.outcome !== 'REFUSED' || answer.code !== 'INVALID') return answer;
  // Whether a moment may be said, or a day only, is not told; a mall that refuses the one is asked the other.
  const again = await ask({ method: 'GET', path: pathOf(sweep, window, offset, true) }, now);
  if (again.outcome === 'DONE') takesDays.add(account);
  return again;
}

function pathOf({ dateType, pageSize }: Sweep, { from, to }: ChannelWindow, offset: number, byDay: boolean): string {
  const said = (moment: Date): string =>
    byDay ? inSeoul(moment).slice(0, 10) : inSeoul(moment).slice(0, 19).replace('T', ' ');
  const query = new URLSearchParams({
    start_date: said(from),
    end_date: said(to),
    date_type: dateType,
    embed: EMBED,
    limit: String(pageSize),
    offset: String(offset),
  });
  return `/admin/orders?${query}`;
}

function readingsOf(body: unknown): ChannelReading[] {
  const read = list.safeParse(body);
  // An answer without a list is one malformed thing, not an empty list: nothing must be lost.
  return read.success ? read.data.orders.map(readCafe24Order) : [readCafe24Order(body)];
}

function piecesOf({ from, to }: ChannelWindow): ChannelWindow[] {
  const pieces: ChannelWindow[] = [];
  for (let start = from.getTime(); start < to.getTime(); start += LONGEST_MS) {
    pieces.push({ from: new Date(start), to: new Date(Math.min(start + LONGEST_MS, to.getTime())) });
  }
  return pieces;
}
