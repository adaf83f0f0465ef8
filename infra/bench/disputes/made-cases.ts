import { createHash } from 'node:crypto';
import {
  CLAIM_REASONS,
  REGIONS,
  SALE_TYPES,
  SALES_TACTICS,
} from '../../../subgraphs/disputes/src/dispute-case/case-classes.ts';
import { CLAIMS, EVENTS, PLACES, REPLIES, TRADES } from './case-words.ts';

/** Size of issue 7. */
export const CASES = Number(process.env['BENCH_CASES'] ?? 400_000);

/** One case in so many leads back to the other slices: those whose pages are asked for. */
export const LINKED_EVERY = Math.max(1, Math.floor(CASES / 200));

/** One case in so many is open: the newest ones. */
const OPEN_SHARE = 50;
/** Serial number of the first case that is made. */
export const FIRST_SERIAL = 100_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const SEOUL_MS = 9 * HOUR_MS;
const BEGIN = Date.UTC(2024, 0, 2);
const END = Date.UTC(2026, 10, 20);

/** Months of all cases, both ends included. */
export const PERIOD = { from: '2024-01', to: '2026-11' } as const;

const OPEN_STATES = [
  'RECEIVED',
  'ASSIGNED',
  'NOTIFIED',
  'SELF_RESOLUTION',
  'FACT_FINDING',
  'OPINIONS',
  'RECOMMENDATION',
  'UNSIGNED',
  'SIGNED',
] as const;
const UNLED: readonly string[] = ['RECEIVED'];
const UNTOLD: readonly string[] = ['RECEIVED', 'ASSIGNED'];
const ORIGINS = ['DESK', 'DESK', 'PORTAL', 'IMPORT'] as const;
const RESULTS = 'SETTLED SETTLED SETTLED NOT_SETTLED INFORMATION_GIVEN NOT_POSSIBLE MEDIATED NOT_MEDIATED'.split(' ');

const FAMILIES = Array.from('김김김김이이이박박최정강조윤장임한오서신권황안송류홍');
const FIRST_SYLLABLES = Array.from('민서지현수영준우하은도예시윤재성진주승태동채나다라소유연가혜경미상정원종호기해');
const LAST_SYLLABLES = Array.from('준서연우현진민영호희수아은지훈윤빈율원성경주혁석철란숙자미선나리담결솔찬식규환');

/** Draws that fall the same each time for one place among the cases. */
function drawsOf(index: number): (choices: number) => number {
  const bytes = createHash('sha512').update(`case ${index}`).digest();
  let next = 0;
  return (choices) => bytes.readUInt16LE((next += 2) - 2) % choices;
}

/** Case as it is made up. */
export interface MadeCase {
  readonly id: string;
  readonly number: string;
  readonly applicant: { readonly name: string; readonly phone: string };
  /** Word of the title that few other cases have. */
  readonly item: string;
  /** Word of the title that very many have. */
  readonly claim: string;
  /** Places in long lists, -1 for nobody; their number is for who has the lists to say. */
  readonly officer: number;
  readonly business: number;
  readonly category: number;
  readonly row: {
    readonly state: string;
    readonly title: string;
    readonly facts: string;
    readonly origin: string;
    readonly claim_reason: string;
    readonly sale_type: string;
    readonly sales_tactic: string;
    readonly region: string;
    readonly opened_at: Date;
    readonly due_at: Date;
    readonly receipt_notified_at: Date | null;
    readonly receipt_confirmed_at: Date | null;
    readonly result: string | null;
    readonly closed_at: Date | null;
  };
}

/** Case at this place, the same in every run; the last ones are open. */
export function caseAt(index: number): MadeCase {
  const draw = drawsOf(index);
  const openedAt = new Date(BEGIN + Math.floor((index / CASES) * (END - BEGIN)));
  const { title, facts, item, claim } = textOf(draw, openedAt);
  const state =
    index >= CASES - CASES / OPEN_SHARE
      ? at(OPEN_STATES, draw(OPEN_STATES.length))
      : draw(12) === 0
        ? 'WITHDRAWN'
        : 'CLOSED';
  const hasEnded = state === 'CLOSED' || state === 'WITHDRAWN';
  const notifiedAt = UNTOLD.includes(state) ? null : later(openedAt, 1 + draw(4));
  return {
    id: idAt(index, openedAt),
    number: numberAt(index),
    applicant: { name: nameBy(draw), phone: `0100${String(1_000_000 + draw(60_000) * 10 + draw(10)).slice(-7)}` },
    item,
    claim,
    officer: UNLED.includes(state) ? -1 : draw(60_000),
    business: draw(60_000),
    category: draw(60_000),
    row: {
      state,
      title,
      facts,
      origin: at(ORIGINS, draw(ORIGINS.length)),
      claim_reason: at(CLAIM_REASONS, draw(CLAIM_REASONS.length)),
      sale_type: at(SALE_TYPES, draw(SALE_TYPES.length)),
      sales_tactic: at(SALES_TACTICS, draw(SALES_TACTICS.length)),
      region: at(REGIONS, draw(REGIONS.length)),
      opened_at: openedAt,
      due_at: later(openedAt, 30),
      receipt_notified_at: notifiedAt,
      receipt_confirmed_at: draw(2) === 0 ? notifiedAt : null,
      result: state === 'CLOSED' ? at(RESULTS, draw(RESULTS.length)) : null,
      closed_at: hasEnded ? new Date(Math.min(later(openedAt, 5 + draw(80)).getTime(), END)) : null,
    },
  };
}

/** Number of the case at this place: years run on, and so do the serials. */
export function numberAt(index: number): string {
  const openedAt = BEGIN + Math.floor((index / CASES) * (END - BEGIN));
  return `${new Date(openedAt + SEOUL_MS).getUTCFullYear()}${FIRST_SERIAL + index}`;
}

function idAt(index: number, openedAt: Date): string {
  const time = openedAt.getTime().toString(16).padStart(12, '0');
  const rest = createHash('md5').update(`id ${index}`).digest('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
}

function textOf(draw: (choices: number) => number, openedAt: Date) {
  const { items, problems } = at(TRADES, draw(TRADES.length));
  const item = at(items, draw(items.length));
  const [problem, told] = at(problems, draw(problems.length));
  const claim = at(CLAIMS, draw(CLAIMS.length));
  const boughtAt = new Date(openedAt.getTime() - (3 + draw(300)) * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '.');
  const price = ((1 + draw(3000)) * 1000).toLocaleString('ko-KR');
  const facts = [
    `가. 신청인은 ${boughtAt}. ${at(PLACES, draw(PLACES.length))}에서 ${item} 대금 ${price}원을 결제함.`,
    `나. ${told}. ${at(EVENTS, draw(EVENTS.length))}.`,
    `다. ${at(REPLIES, draw(REPLIES.length))}.`,
    `라. 신청인이 바라는 것은 ${claim.replace(/ 요구$/, '')}임.`,
  ].join('\n');
  return { title: `${item} ${problem}에 따른 ${claim}`, facts, item, claim };
}

function nameBy(draw: (choices: number) => number): string {
  // The product of two draws makes some names common and most of them rare.
  const rare = (letters: readonly string[]) =>
    at(letters, Math.floor((draw(1000) * draw(1000) * letters.length) / 1_000_000));
  return `${at(FAMILIES, draw(FAMILIES.length))}${rare(FIRST_SYLLABLES)}${rare(LAST_SYLLABLES)}`;
}

function later(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

function at<Value>(values: readonly Value[], place: number): Value {
  const value = values[place];
  if (value === undefined) throw new Error(`nothing stands at ${place}`);
  return value;
}
