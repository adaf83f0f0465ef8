import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changesBetween, dayOf, withDay, type SchemaChange } from '../scripts/changelog.ts';
import { pathOf } from '../scripts/snapshots.ts';

const BEFORE = 'type Query { ticket(id: ID!): Ticket } type Ticket { id: ID! title: String! }';
const DATE = '2026-11-22';

test('what was added, removed and renamed is told in sentences, with how much it matters', async () => {
  const after = `type Query { ticket(id: ID!): Ticket apiKey: ApiKey }
    type Ticket { id: ID! } "A key" type ApiKey { id: ID! name: String! }`;
  expect(await changesBetween(BEFORE, after, DATE)).toEqual([
    { date: DATE, kind: 'SAFE', path: 'ApiKey', message: "Type 'ApiKey' was added" },
    { date: DATE, kind: 'SAFE', path: 'Query.apiKey', message: "Field 'apiKey' was added to object type 'Query'" },
    {
      date: DATE,
      kind: 'BREAKING',
      path: 'Ticket.title',
      message: "Field 'title' was removed from object type 'Ticket'",
    },
  ]);
});

test('a change of descriptions alone is not told', async () => {
  expect(await changesBetween(BEFORE, `"Root" ${BEFORE}`, DATE)).toEqual([]);
});

test('a day is written anew as often as it is asked; other days stay', () => {
  const entry = (date: string, path: string): SchemaChange => ({ date, kind: 'SAFE', path, message: path });
  const log = [entry('2026-11-20', 'A')];
  const once = withDay(log, DATE, [entry(DATE, 'B')]);
  expect(once.map(({ path }) => path)).toEqual(['B', 'A']);
  expect(withDay(once, DATE, [entry(DATE, 'B')])).toEqual(once);
  expect(withDay(once, DATE, [])).toEqual(log);
});

test('days are those of Seoul', () => {
  expect(dayOf(new Date('2026-11-21T14:59:59Z'))).toBe('2026-11-21');
  expect(dayOf(new Date('2026-11-21T15:00:00Z'))).toBe('2026-11-22');
});

test('the committed log is in order, each change once', () => {
  const log: SchemaChange[] = JSON.parse(readFileSync(pathOf('changelog.json'), 'utf8'));
  const dates = log.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(new Set(log.map((entry) => JSON.stringify(entry))).size).toBe(log.length);
});
