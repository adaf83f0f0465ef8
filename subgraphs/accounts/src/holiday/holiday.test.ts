import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts } from '../subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const YEAR = 'query ($year: Int!) { holidays(year: $year) { day nameKo nameEn kind } }';
const ADD = `mutation ($input: AddHolidayInput!) {
  addHoliday(input: $input) { holiday { day nameKo kind } userErrors { ... on AccountsUserError { code field } } }
}`;
const REMOVE = `mutation ($input: RemoveHolidayInput!) {
  removeHoliday(input: $input) { holiday { day } userErrors { ... on AccountsUserError { code field } } }
}`;
const CHANGES = 'query ($year: Int!) { holidayChanges(year: $year) { day act reason actorName } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
afterAll(() => subgraph.stop());

async function daysOf(year: number): Promise<string[]> {
  const { data } = await subgraph.as('CONSUMER').ask(YEAR, { year });
  return data.holidays.map(({ day }: { day: string }) => day);
}

const wish = { day: '2027-02-10', nameKo: '임시공휴일', nameEn: 'Temporary holiday', kind: 'TEMPORARY' };

async function told(day: string): Promise<unknown[]> {
  const rows = await subgraph.em.execute<{ data: { day: string; removed: boolean } }[]>(
    "select data from outbox_event where type = 'accounts.holiday-changed' order by id",
  );
  return rows.filter(({ data }) => data.day === day).map(({ data }) => data.removed);
}

test('everybody who has signed in reads the holidays of a year', async () => {
  const { data } = await subgraph.as('PARTNER').ask(YEAR, { year: 2026 });
  expect(data.holidays).toHaveLength(22);
  expect(data.holidays).toContainEqual({
    day: '2026-07-17',
    nameKo: '제헌절',
    nameEn: 'Constitution Day',
    kind: 'PUBLIC',
  });
  expect((await subgraph.askWith(null, '{ holidays(year: 2026) { day } }')).errors).not.toEqual([]);
  expect(await daysOf(1990)).toEqual([]);
});

test('an administrator adds a holiday and takes it back; every slice is told of both, and both are on record', async () => {
  const admin = subgraph.as('ADMIN');
  const added = await admin.ask(ADD, { input: { ...wish, reason: '국무회의 의결' } });
  expect(added.data.addHoliday).toEqual({
    holiday: { day: '2027-02-10', nameKo: '임시공휴일', kind: 'TEMPORARY' },
    userErrors: [],
  });
  expect(await daysOf(2027)).toContain('2027-02-10');
  const again = await admin.ask(ADD, { input: { ...wish, reason: '국무회의 의결' } });
  expect(again.data.addHoliday.userErrors).toEqual([{ code: 'HOLIDAY_EXISTS', field: ['input', 'day'] }]);

  const input = { day: wish.day, reason: '의결이 취소됨' };
  expect((await admin.ask(REMOVE, { input })).data.removeHoliday.userErrors).toEqual([]);
  expect(await daysOf(2027)).not.toContain('2027-02-10');
  const { data } = await admin.ask(REMOVE, { input });
  expect(data.removeHoliday.userErrors).toEqual([{ code: 'HOLIDAY_UNKNOWN', field: ['input', 'day'] }]);

  expect(await told(wish.day)).toEqual([false, true]);
  const { data: history } = await admin.ask(CHANGES, { year: 2027 });
  expect(history.holidayChanges.map(({ act, reason }: Record<string, string>) => [act, reason])).toEqual([
    ['REMOVE', '의결이 취소됨'],
    ['ADD', '국무회의 의결'],
  ]);
  const acts = await subgraph.em.execute("select act from audit_entry where subject_id = '2027-02-10' order by id");
  expect(acts).toEqual([{ act: 'holiday.add' }, { act: 'holiday.remove' }]);
});

test('two who add the same day at once add it once', async () => {
  const input = { ...wish, day: '2027-03-02', reason: '국무회의 의결' };
  const answers = await Promise.all([1, 2].map(() => subgraph.as('ADMIN').ask(ADD, { input })));
  const codes = answers.flatMap(({ data }) => data.addHoliday.userErrors.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(['HOLIDAY_EXISTS']);
  expect(await told('2027-03-02')).toEqual([false]);
});

test('what is not said enough is refused, and nobody else changes the calendar', async () => {
  const admin = subgraph.as('ADMIN');
  const codeOf = async (input: object): Promise<unknown> =>
    (await admin.ask(ADD, { input: { ...wish, day: '2028-02-10', reason: '국무회의 의결', ...input } })).data.addHoliday
      .userErrors;
  expect(await codeOf({ reason: ' 짧음 ' })).toEqual([
    { code: 'HOLIDAY_REASON_TOO_SHORT', field: ['input', 'reason'] },
  ]);
  expect(await codeOf({ nameKo: ' ' })).toEqual([{ code: 'HOLIDAY_NAME_MISSING', field: ['input', 'nameKo'] }]);
  expect(await codeOf({ nameEn: '' })).toEqual([{ code: 'HOLIDAY_NAME_MISSING', field: ['input', 'nameEn'] }]);
  for (const role of ['LEAD', 'CONSUMER'] as const) {
    const asker = subgraph.as(role);
    const { errors } = await asker.ask(ADD, { input: { ...wish, day: '2028-02-10', reason: '국무회의 의결' } });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await expect(
      subgraph.emOf(asker.actor).execute("update holiday set removed = true where day = '2026-12-25' returning day"),
    ).resolves.toEqual([]);
  }
  expect(await daysOf(2026)).toContain('2026-12-25');
});
