import { demoPeople } from '../identity/people.ts';
import { chanceOf, momentBefore, weighted, type Chance } from './chance.ts';
import { demoCustomers, theCustomer, type DemoCustomer } from './customers.ts';
import { demoId } from './demo-id.ts';
import { theOrder, type DemoOrder } from './orders.ts';

/** Agent of the demo desk. */
export interface DemoAgent {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
}

/** Ticket of the demo desk. */
export interface DemoTicket {
  readonly id: string;
  readonly number: string;
  readonly state: 'RECEIVED' | 'TRANSFERRED' | 'COMPLETED' | 'DISCARDED';
  readonly type: string;
  readonly channel: string;
  readonly title: string;
  readonly content: string;
  readonly customer: DemoCustomer;
  readonly order: DemoOrder | null;
  readonly receivedAt: Date;
  readonly receivedBy: DemoAgent;
  readonly transferee: DemoAgent | null;
  readonly transferredBy: DemoAgent | null;
  /** 1 as usual, 2 where the customer waits for a call. */
  readonly outcome: '1' | '2';
  readonly dueAt: Date | null;
}

const TOTAL = 1501;
const DAYS = 120;

/** 이순신 took the tickets of document 002; the others sign in to the demo system. */
const agentOfTheDocument: DemoAgent = { id: demoId('person', 'won'), name: '이순신', extension: '9836' };

/** Agents of the demo desk. */
export const demoAgents: readonly DemoAgent[] = [
  agentOfTheDocument,
  ...demoPeople
    .filter((person) => person.roles.includes('AGENT') && person.id !== agentOfTheDocument.id)
    .map(({ id, name }, index) => ({ id, name, extension: String(9826 + index) })),
];

/** Those to whom the months before the anchor belong; 이순신 has the tickets of the document and no others. */
const othersAtTheDesk = demoAgents.slice(1);

/** The 1,501 tickets of the demo system: those of document 002, and others of the months before the anchor. */
export function demoTickets(orders: readonly DemoOrder[], anchor: Date): DemoTicket[] {
  const chance = chanceOf('tickets');
  const told = ticketsOfTheDocument();
  const times = Array.from({ length: TOTAL - told.length }, () =>
    momentBefore(chance, anchor, { from: DAYS, to: 0 }),
  ).toSorted((one, other) => one.getTime() - other.getTime());
  const others = {
    customers: demoCustomers().filter(({ id }) => id !== theCustomer.id),
    orders: orders.filter(({ customer }) => customer.id !== theCustomer.id),
  };
  return [...told, ...times.map((at, index) => generated(chance, { at, anchor, number: 206 + index, ...others }))];
}

/** The tickets of document 002, as its lists show them: 9 open = 2 received + 2 sent + 3 taken + 2 callbacks. */
const DOCUMENT = [
  [99, '2020-06-03T14:57:10', 'TRANSFERRED', '01', '01', '132231123'],
  [195, '2020-07-13T23:42:06', 'COMPLETED', '04', '02', '[반품확정]송장번호-334116329932에 대한 회수요청'],
  [196, '2020-07-14T16:29:27', 'RECEIVED', '01', '01', '테스트접수입니다.'],
  [197, '2020-07-14T16:30:37', 'TRANSFERRED', '01', '01', '테스트 접수2'],
  [198, '2020-07-14T16:31:14', 'RECEIVED', '01', '01', '테스트 3'],
  [199, '2020-07-14T16:43:59', 'TRANSFERRED', '01', '01', '추가이관테스트'],
  [200, '2020-07-14T16:45:17', 'TRANSFERRED', '01', '01', '테스트'],
  [201, '2020-07-14T16:46:02', 'RECEIVED', '01', '01', '추가접수'],
  [202, '2020-07-14T16:46:40', 'RECEIVED', '01', '01', '안녕하세요'],
  // 203 and 204 are not readable in the document; these two are ours.
  [203, '2020-07-14T16:47:25', 'COMPLETED', '03', '01', '배송지 변경 문의'],
  [204, '2020-07-14T16:48:12', 'COMPLETED', '04', '01', '사이즈 교환 문의'],
  [205, '2020-07-14T16:49:11', 'RECEIVED', '04', '01', '테스트 접수입니다.'],
] as const;

function ticketsOfTheDocument(): DemoTicket[] {
  const [, other] = demoCustomers();
  return DOCUMENT.map(([serial, at, state, type, channel, title]) => {
    const isTheirs = serial < 200 || serial === 205;
    const number = String(serial).padStart(10, '0');
    return {
      id: demoId('ticket', number),
      number,
      state,
      type,
      channel,
      title,
      content:
        serial === 195
          ? `송장번호: 334116329932\n주문번호: ${theOrder.number}\n반품내역: → D16MMP101-GY-L / 1개`
          : title,
      customer: isTheirs || !other ? theCustomer : other,
      order: isTheirs ? theOrder : null,
      receivedAt: new Date(`${at}+09:00`),
      ...handsOf(serial, state),
      outcome: CALLBACKS.includes(serial) ? '2' : '1',
      dueAt: null,
    };
  });
}

const CALLBACKS: readonly number[] = [198, 202];
const HANDED_TO_HIM: readonly number[] = [99, 199];

function handsOf(serial: number, state: DemoTicket['state']) {
  const [him, colleague] = [agentOfTheDocument, agentAt(1)];
  if (state !== 'TRANSFERRED') return { receivedBy: him, transferee: null, transferredBy: null };
  const [from, to] = HANDED_TO_HIM.includes(serial) ? [colleague, him] : [him, colleague];
  return { receivedBy: from, transferee: to, transferredBy: from };
}

const QUESTIONS: readonly (readonly [number, string, readonly string[]])[] = [
  [5, '01', ['상세 사이즈를 알고 싶다고 합니다.', '재입고 예정일 문의', '소재와 세탁 방법 문의']],
  [3, '02', ['결제가 두 번 되었다고 합니다.', '현금영수증 발급 요청', '쿠폰이 적용되지 않음']],
  [4, '03', ['배송이 늦어지고 있음', '배송지 변경 요청', '송장 조회가 되지 않음']],
  [4, '04', ['사이즈 교환 요청', '색상이 화면과 달라 반품 요청', '다른 상품이 배송됨', '봉제 불량으로 교환 요청']],
  [2, '05', ['주문 취소 요청', '환불이 아직 되지 않음']],
  [1, '06', ['지퍼 수선 요청', '단추 부착 수선 요청']],
  [1, '07', ['환불을 거부당해 분쟁 접수를 원함', '판매처와 합의가 되지 않음']],
  [1, '99', ['매장 위치 문의', '회원 탈퇴 요청']],
];

interface Circumstances {
  readonly at: Date;
  readonly anchor: Date;
  readonly number: number;
  readonly orders: readonly DemoOrder[];
  readonly customers: readonly DemoCustomer[];
}

function generated(chance: Chance, { at, anchor, number: serial, orders, customers }: Circumstances): DemoTicket {
  const number = String(serial).padStart(10, '0');
  const order = chance.datatype.boolean(0.7)
    ? chance.helpers.arrayElement(orders.filter((candidate) => candidate.orderedAt < at))
    : null;
  const [type, titles] = weighted(
    chance,
    QUESTIONS.map(([weight, code, texts]) => [weight, [code, texts] as const] as const),
  );
  const isOld = anchor.getTime() - at.getTime() > 6 * 86_400_000;
  const state = isOld
    ? weighted(chance, [
        [60, 'COMPLETED'],
        [2, 'DISCARDED'],
        [1, 'RECEIVED'],
        [1, 'TRANSFERRED'],
      ] as const)
    : weighted(chance, [
        [5, 'COMPLETED'],
        [3, 'RECEIVED'],
        [2, 'TRANSFERRED'],
      ] as const);
  const title = chance.helpers.arrayElement(titles);
  const receivedBy = chance.helpers.arrayElement(othersAtTheDesk);
  return {
    id: demoId('ticket', number),
    number,
    state,
    type,
    channel: weighted(chance, [
      [6, '01'],
      [3, '02'],
      [1, '04'],
      [1, '05'],
    ]),
    title,
    content: `${title} ${order ? `주문번호 ${order.number}` : '주문과 무관한 문의'}`,
    customer: order?.customer ?? chance.helpers.arrayElement(customers),
    order,
    receivedAt: at,
    receivedBy,
    transferee: state === 'TRANSFERRED' ? chance.helpers.arrayElement(othersAtTheDesk) : null,
    transferredBy: state === 'TRANSFERRED' ? receivedBy : null,
    outcome: '1',
    dueAt: chance.datatype.boolean(0.2) ? new Date(at.getTime() + 2 * 86_400_000) : null,
  };
}

function agentAt(index: number): DemoAgent {
  const agent = demoAgents[index];
  if (!agent) throw new Error('the demo desk has no agents');
  return agent;
}
