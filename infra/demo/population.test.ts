import { expect, test } from 'vitest';
import { approvalsOf } from './case-approvals.ts';
import { historyOf } from './case-history.ts';
import { DOCUMENT_CASE } from './cases.ts';
import { populate } from './population.ts';
import { demoReturns } from './returns.ts';

const ANCHOR = new Date('2026-11-20T15:00:00Z');
const population = populate(ANCHOR);

test('the same day gives the same population', () => {
  expect(JSON.stringify(populate(ANCHOR))).toBe(JSON.stringify(population));
});

test('there are as many of each as promised', () => {
  const { customers, orders, tickets, cases, reports } = population;
  expect([customers, orders, tickets, cases, reports].map((all) => all.length)).toEqual([300, 2000, 1501, 200, 100]);
});

test('numbers and ids name one thing each', () => {
  const { customers, orders, tickets, cases, reports } = population;
  for (const all of [customers, orders, tickets, cases, reports]) {
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  }
});

test('the order of document 002 belongs to its customer and comes back by its return parcel', () => {
  const order = population.orders.find(({ number }) => number === '191021-10522800007');
  expect(order).toMatchObject({
    customer: { number: 'ETS0002002171' },
    returnTracking: '334116329932',
    lines: [{ number: '191021-10522800007-001', variant: { sku: 'D16MMP101-GY-L', style: { price: 150_000 } } }],
  });
});

test('the tickets of document 002, the case of 000 and the report of 003 are there', () => {
  const numbers = new Set(population.tickets.map(({ number }) => number));
  for (let serial = 195; serial <= 205; serial += 1) expect(numbers).toContain(String(serial).padStart(10, '0'));
  expect(population.cases.find(({ number }) => number === '2018006712')?.title).toContain('리니지M');
  expect(population.reports.some(({ claimantName, right }) => claimantName === '김카모' && right === 'COPYRIGHT')).toBe(
    true,
  );
});

test("nobody has a number that could be somebody's", () => {
  const mobiles = [
    ...population.customers.map(({ mobile }) => mobile),
    ...population.orders.map(({ recipient }) => recipient.phone),
  ];
  expect(mobiles.filter((mobile) => !/^010[01]\d{7}$/.test(mobile))).toEqual([]);
});

test('nothing happens after the day from which time is counted back, and no ticket before its order', () => {
  const { orders, tickets, cases, reports } = population;
  const moments = [
    ...orders.map(({ orderedAt }) => orderedAt),
    ...tickets.map(({ receivedAt }) => receivedAt),
    ...reports.map(({ reportedAt }) => reportedAt),
  ];
  expect(moments.every((moment) => moment <= ANCHOR)).toBe(true);
  expect(tickets.every(({ order, receivedAt }) => order === null || order.orderedAt <= receivedAt)).toBe(true);
  expect(cases.every(({ ticket, openedAt }) => ticket === null || ticket.receivedAt < openedAt)).toBe(true);
  expect(cases.flatMap((demo) => historyOf(demo, ANCHOR)).every(({ at }) => at <= ANCHOR)).toBe(true);
});

test('the case of document 000 goes the way the document shows', () => {
  const demo = population.cases.find(({ number }) => number === DOCUMENT_CASE);
  const days = demo ? historyOf(demo, ANCHOR).map(({ step, at }) => `${step} ${at.toISOString().slice(0, 10)}`) : [];
  expect(days).toEqual(
    expect.arrayContaining(['notifyReceipt 2018-02-14', 'confirmReceipt 2018-02-20', 'reportSelfRemedy 2018-03-06']),
  );
});

test('the history of a case ends where the case stands, each step from where the one before led', () => {
  for (const demo of population.cases) {
    const history = historyOf(demo, ANCHOR);
    expect(history.at(-1)?.to).toBe(demo.state);
    expect(history.map(({ from }) => from)).toEqual([null, ...history.slice(0, -1).map(({ to }) => to)]);
    expect(history.map(({ at }) => at.getTime())).toEqual(
      history.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
    );
  }
});

test('nothing is recommended or closed before somebody else approved it, and some requests wait or came back', () => {
  const all = population.cases.flatMap((demo) => approvalsOf(demo, historyOf(demo, ANCHOR)));
  expect(all.filter(({ requester, approver }) => approver.id === requester.id)).toEqual([]);
  expect(all.every(({ submittedAt, decidedAt }) => submittedAt < (decidedAt ?? ANCHOR))).toBe(true);
  expect(all.every(({ decidedAt }) => (decidedAt ?? ANCHOR) <= ANCHOR)).toBe(true);
  const resting = population.cases.flatMap((demo) => {
    const history = historyOf(demo, ANCHOR);
    const approvals = approvalsOf(demo, history);
    return history
      .filter(({ step }) => step === 'recommendSettlement' || step === 'close')
      .map(({ step, at }) => {
        const kind = step === 'close' ? 'CLOSING_REPORT' : 'CASE_REPORT';
        const approval = approvals.find((one) => one.kind === kind);
        return approval?.state === 'APPROVED' && (approval.decidedAt ?? ANCHOR) <= at;
      });
  });
  expect(resting.length).toBeGreaterThan(100);
  expect(resting.every(Boolean)).toBe(true);
  expect([...new Set(all.map(({ state }) => state))].toSorted()).toEqual(['APPROVED', 'RETURNED', 'SUBMITTED']);
});

test('of what comes back some is on the road, some is here and waits, and some of what was inspected lies apart', () => {
  const returns = demoReturns(population.orders, ANCHOR);
  const states = Map.groupBy(returns, ({ state }) => state);
  expect([...states.keys()].toSorted()).toEqual(['ARRIVED', 'IN_TRANSIT', 'PICKUP_BOOKED', 'REFUNDED']);
  expect(returns[0]).toMatchObject({ order: { number: '191021-10522800007' }, state: 'PICKUP_BOOKED' });
  const moments = returns.flatMap(({ steps }) => steps.map(({ at }) => at));
  expect(moments.every((moment) => moment <= ANCHOR)).toBe(true);
  expect(new Set(returns.map(({ found }) => found))).toEqual(new Set(['RESELL', 'DEFECTIVE', 'REPAIR']));
});
