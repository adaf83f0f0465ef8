import { businessAt, demoBusinesses, demoOfficers, officerAt, type DemoBusiness, type DemoOfficer } from './agency.ts';
import { REGIONS, SALE_TYPES, SALES_TACTICS } from './case-classes.ts';
import { itemId } from './catalogue.ts';
import { chanceOf, koreanName, momentBefore, weighted, type Chance } from './chance.ts';
import { theCustomer, type DemoCustomer } from './customers.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrder } from './orders.ts';
import type { DemoTicket } from './tickets.ts';

/** States of a case, in the order in which it passes them. */
export const CASE_PATH = [
  'RECEIVED',
  'ASSIGNED',
  'NOTIFIED',
  'SELF_RESOLUTION',
  'FACT_FINDING',
  'OPINIONS',
  'RECOMMENDATION',
  'SIGNED',
  'CLOSED',
] as const;

/** State of a demo case. */
export type DemoCaseState = (typeof CASE_PATH)[number] | 'WITHDRAWN';

/** Dispute case of the demo agency. */
export interface DemoCase {
  readonly id: string;
  readonly number: string;
  readonly state: DemoCaseState;
  readonly title: string;
  readonly facts: string;
  readonly claimReason: string;
  readonly saleType: string;
  readonly salesTactic: string;
  readonly region: string;
  readonly applicantName: string;
  readonly respondent: DemoBusiness;
  readonly officer: DemoOfficer;
  readonly customer: DemoCustomer | null;
  readonly order: DemoOrder | null;
  readonly ticket: DemoTicket | null;
  readonly item: string;
  readonly openedAt: Date;
}

const TOTAL = 200;
const DAYS = 240;

/** Number of the case of document 000. */
export const DOCUMENT_CASE = '2018006712';

/** The case of document 000: an account of a mobile game was suspended. */
function caseOfTheDocument(): DemoCase {
  return {
    id: demoId('case', DOCUMENT_CASE),
    number: DOCUMENT_CASE,
    state: 'RECOMMENDATION',
    title: '모바일게임서비스(리니지M) 계정 이용 제한에 따른 해제 및 손해배상 요구',
    facts: [
      '가. 신청인은 피신청인의 모바일게임서비스(리니지M)를 이용하던 중 2018.2.9. 19시경 계정을 이용정지당함.',
      '나. 2018.2.11. 신청인이 이의를 제기하자 피신청인은 불법 프로그램이 사용된 계정이어서 30일간 이용할 수 없다고 안내함.',
      '다. 신청인이 불법 프로그램 사용의 근거자료를 요구하였으나 피신청인은 답변하지 않음.',
      '라. 신청인은 사실관계를 확인한 뒤 부당하게 정지된 계정의 정지 해제와 손해배상을 요구함.',
    ].join('\n'),
    claimReason: 'NON_PERFORMANCE',
    saleType: 'E_COMMERCE',
    salesTactic: 'NONE',
    region: 'SEOUL',
    applicantName: theCustomer.name,
    respondent: businessAt(0),
    officer: officerAt(0),
    customer: theCustomer,
    order: null,
    ticket: null,
    item: 'MOBILE_GAME',
    openedAt: new Date('2018-02-14T01:00:00Z'),
  };
}

/** The 200 cases of the demo system; about half come from tickets of the desk. */
export function demoCases(tickets: readonly DemoTicket[], anchor: Date): DemoCase[] {
  const chance = chanceOf('cases');
  const fromTickets = chance.helpers.arrayElements(tickets.filter(isDisputed), TOTAL / 2);
  const times = Array.from({ length: TOTAL - 1 - fromTickets.length }, () =>
    momentBefore(chance, anchor, { from: DAYS, to: 0 }),
  );
  const origins = [
    ...fromTickets.map((ticket) => ({ at: new Date(ticket.receivedAt.getTime() + 3_600_000), ticket })),
    ...times.map((at) => ({ at, ticket: null })),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const numbers = new Map<string, number>();
  const generated = origins.map(({ at, ticket }) => {
    const year = new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 4);
    const serial = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, serial);
    return caseAt(chance, { number: `${year}${String(serial).padStart(6, '0')}`, at, ticket, anchor });
  });
  return [caseOfTheDocument(), ...generated];
}

function isDisputed(ticket: DemoTicket): boolean {
  return ticket.receivedAt.getFullYear() >= 2026 && (ticket.type === '07' || ticket.type === '04');
}

const CLAIMS = [
  [
    'QUALITY',
    'JACKET',
    '의류 봉제 불량에 따른 환급 요구',
    '착용 1회 만에 봉제선이 터져 환급을 요구하였으나 피신청인이 거절함.',
  ],
  [
    'WITHDRAWAL',
    'DRESS',
    '전자상거래 의류 청약철회 거부',
    '수령 3일째 반품을 요청하였으나 착용 흔적을 이유로 거절당함.',
  ],
  [
    'CANCELLATION',
    'GYM',
    '헬스장 중도해지에 따른 위약금 분쟁',
    '3개월 이용 후 해지를 요구하자 이용료의 40%를 위약금으로 청구함.',
  ],
  [
    'NON_PERFORMANCE',
    'OVERSEAS_TRIP',
    '국외여행 일정 변경에 따른 배상 요구',
    '동의 없이 일정이 변경되어 배상을 요구함.',
  ],
  [
    'CANCELLATION',
    'MOBILE_SERVICE',
    '이동전화 약정 해지 위약금 분쟁',
    '통화 품질 불량으로 해지를 요구하였으나 위약금을 청구함.',
  ],
  [
    'NON_PERFORMANCE',
    'MOBILE_GAME',
    '모바일게임 유료 아이템 환급 요구',
    '결제한 아이템이 지급되지 않아 환급을 요구함.',
  ],
] as const;

function caseAt(
  chance: Chance,
  { number, at, ticket, anchor }: { number: string; at: Date; ticket: DemoTicket | null; anchor: Date },
): DemoCase {
  const [claimReason, item, title, facts] = ticket
    ? chance.helpers.arrayElement(CLAIMS.slice(0, 2))
    : chance.helpers.arrayElement(CLAIMS);
  const storefront = ticket?.order?.storefront;
  const respondent = storefront ? demoBusinesses.find(({ id }) => id === demoId('business', storefront)) : undefined;
  return {
    id: demoId('case', number),
    number,
    state: stateAt(chance, (anchor.getTime() - at.getTime()) / 86_400_000),
    title,
    facts: ticket ? `${facts}\n상담내용: ${ticket.content}` : facts,
    claimReason,
    saleType: ticket ? 'E_COMMERCE' : weighted(chance, SALE_TYPES),
    salesTactic: weighted(chance, SALES_TACTICS),
    region: weighted(chance, REGIONS),
    applicantName: ticket?.customer.name ?? koreanName(chance),
    respondent: respondent ?? chance.helpers.arrayElement(demoBusinesses),
    officer: chance.helpers.arrayElement(demoOfficers),
    customer: ticket?.customer ?? null,
    order: ticket?.order ?? null,
    ticket,
    item,
    openedAt: at,
  };
}

function stateAt(chance: Chance, ageDays: number): DemoCaseState {
  if (ageDays < 5)
    return weighted(chance, [
      [2, 'RECEIVED'],
      [1, 'ASSIGNED'],
      [1, 'NOTIFIED'],
      [1, 'SELF_RESOLUTION'],
    ]);
  if (ageDays < 20)
    return weighted(chance, [
      [1, 'NOTIFIED'],
      [1, 'SELF_RESOLUTION'],
      [2, 'FACT_FINDING'],
      [1, 'OPINIONS'],
      [1, 'RECOMMENDATION'],
    ]);
  if (ageDays < 40)
    return weighted(chance, [
      [1, 'FACT_FINDING'],
      [1, 'OPINIONS'],
      [3, 'RECOMMENDATION'],
      [2, 'SIGNED'],
      [3, 'CLOSED'],
    ]);
  return weighted(chance, [
    [12, 'CLOSED'],
    [1, 'WITHDRAWN'],
    [1, 'RECOMMENDATION'],
  ]);
}

/** Id of the item category a case is about. */
export function itemOfCase(demoCase: DemoCase): string {
  return itemId(demoCase.item);
}
