import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, aSubject, deadlinesSubgraph, recommendation } from '../testing/deadlines-subgraph.ts';
import { startTestSubgraph, type Asker, type TestSubgraph } from '../testing/index.ts';
import { dueAtOf } from './deadline-reads.ts';
import { meetDeadlines } from './end-deadlines.ts';
import { pauseDeadline } from './pause-deadline.ts';
import { startDeadline } from './start-deadline.ts';

// Tuesday, 14:00 in Seoul.
const NOW = new Date('2026-03-03T05:00:00Z');
const LIST = `query ($filter: DeadlineFilter, $first: Int = 50, $after: String) {
  listsDeadlines(filter: $filter, first: $first, after: $after) {
    nodes { subjectLabel urgency daysLeft source clockName path history { kind } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COUNTS = 'query ($mine: Boolean) { listsDeadlineCounts(mine: $mine) { overdue today soon later paused } }';
const RULES =
  'query { listsClockRules { clock clockName effectiveFrom unit length mostExtension remindBefore source } }';
const CHANGE = `mutation ($input: ChangeListsClockRuleInput!) {
  changeListsClockRule(input: $input) {
    clockRule { clock effectiveFrom length unit remindBefore changedByName }
    userErrors { ... on DeadlineUserError { code field } }
  }
}`;

let subgraph: TestSubgraph;
let officer: Asker;

beforeAll(async () => {
  subgraph = await startTestSubgraph(deadlinesSubgraph('lists'), NOW);
  officer = subgraph.as('OFFICER', { team: '조정1팀' });
  for (const [label, dueAt] of ENDS) {
    const wanted = {
      clock: answer,
      subject: aSubject(label),
      owner: officer.actor,
      since: NOW,
      dueAt: new Date(dueAt),
    };
    await subgraph.em.fork().transactional((tx) => startDeadline(tx, wanted, { actor: null, now: NOW }));
  }
  const paused = aSubject('6 paused');
  const met = aSubject('7 met');
  const red = aSubject('8 red');
  const act = { actor: null, now: NOW };
  await subgraph.em.fork().transactional(async (tx) => {
    const wanted = { clock: recommendation, owner: officer.actor, since: NOW };
    await startDeadline(tx, { ...wanted, subject: paused }, act);
    await pauseDeadline(tx, paused, recommendation, '검사', act);
    await startDeadline(tx, { ...wanted, subject: met }, act);
    await meetDeadlines(tx, met, [recommendation], act);
    await startDeadline(tx, { ...wanted, subject: red, since: new Date('2026-02-27T05:00:00Z') }, act);
  });
});
afterAll(() => subgraph.stop());

/** Ends in Seoul: an hour ago, tonight, in three days at the end of the day, and the first moment after that. */
const ENDS = [
  ['1 overdue', '2026-03-03T04:00:00Z'],
  ['2 tonight', '2026-03-03T14:59:59.999Z'],
  ['3 tomorrow', '2026-03-03T15:00:00Z'],
  ['4 third day', '2026-03-06T14:59:59.999Z'],
  ['5 later', '2026-03-06T15:00:00Z'],
] as const;

async function labelsOf(filter: object, asker = officer): Promise<string[]> {
  const { data } = await asker.ask(LIST, { filter });
  return data.listsDeadlines.nodes.map(({ subjectLabel }: { subjectLabel: string }) => subjectLabel);
}

test('the urgency that is shown is the one that is asked for, and every open deadline has one', async () => {
  const { data } = await officer.ask(LIST);
  const shown: { subjectLabel: string; urgency: string; daysLeft: number }[] = data.listsDeadlines.nodes;
  expect(shown.map(({ subjectLabel, urgency, daysLeft }) => [subjectLabel, urgency, daysLeft])).toEqual([
    ['1 overdue', 'OVERDUE', 0],
    ['2 tonight', 'SOON', 0],
    ['3 tomorrow', 'SOON', 1],
    ['4 third day', 'SOON', 3],
    ['5 later', 'CALM', 4],
    ['8 red', 'RED', 27],
    ['6 paused', 'CALM', 30],
  ]);
  for (const urgency of ['OVERDUE', 'RED', 'SOON', 'CALM']) {
    const expected = shown.filter((one) => one.urgency === urgency).map(({ subjectLabel }) => subjectLabel);
    expect(await labelsOf({ urgency })).toEqual(expected);
  }
  expect(await labelsOf({ urgency: 'ENDED' })).toEqual(['7 met']);
  expect(await labelsOf({ ended: true })).toEqual(['7 met']);
});

test('days and clocks are filtered, and pages follow one another', async () => {
  expect(await labelsOf({ from: '2026-03-03', until: '2026-03-04' })).toEqual(['1 overdue', '2 tonight', '3 tomorrow']);
  expect(await labelsOf({ clock: 'RECOMMENDATION' })).toEqual(['8 red', '6 paused']);
  const { data: first } = await officer.ask(LIST, { first: 4 });
  expect(first.listsDeadlines.pageInfo.hasNextPage).toBe(true);
  const { data: rest } = await officer.ask(LIST, { first: 4, after: first.listsDeadlines.pageInfo.endCursor });
  expect(rest.listsDeadlines.nodes).toHaveLength(3);
  const { errors } = await officer.ask(LIST, { filter: { from: '2026-02-30' } });
  expect(errors).not.toEqual([]);
});

test('each open deadline is counted once', async () => {
  const counts = { overdue: 1, today: 1, soon: 2, later: 2, paused: 1 };
  expect((await officer.ask(COUNTS)).data.listsDeadlineCounts).toEqual(counts);
  expect((await officer.ask(COUNTS, { mine: true })).data.listsDeadlineCounts).toEqual(counts);
  expect((await subgraph.as('SENIOR').ask(COUNTS)).data.listsDeadlineCounts).toEqual(counts);
  const none = { overdue: 0, today: 0, soon: 0, later: 0, paused: 0 };
  expect((await subgraph.as('SENIOR').ask(COUNTS, { mine: true })).data.listsDeadlineCounts).toEqual(none);
  expect((await subgraph.as('OFFICER').ask(COUNTS)).data.listsDeadlineCounts).toEqual(none);
});

test('a list costs the same number of statements however long it is', async () => {
  const costs = [];
  for (const first of [1, 50]) {
    costs.push((await subgraph.statementsOf(() => officer.ask(LIST, { first }))).length);
  }
  expect(costs).toEqual([3, 3]);
});

test('who reads a subject is told when it ends, and of that alone', async () => {
  const consumer = subgraph.as('PARTY');
  const [row] = await subgraph.em.execute<{ id: string }[]>(
    "select subject_id as id from deadline where subject_label = '2 tonight'",
  );
  const context = { em: subgraph.emOf(consumer.actor), actor: consumer.actor, now: NOW };
  // The fields of a slice are handed the whole context of a request.
  const asked = context as Parameters<typeof dueAtOf>[0];
  expect(await dueAtOf(asked, row?.id ?? '')).toEqual(new Date('2026-03-03T14:59:59.999Z'));
  expect(await dueAtOf(asked, row?.id ?? '', recommendation)).toBeNull();
  expect(await dueAtOf(asked, 'no id')).toBeNull();
});

test('an administrator sets what a clock counts from today on; what runs keeps its rule', async () => {
  const admin = subgraph.as('ADMIN');
  const { data } = await officer.ask(RULES);
  expect(data.listsClockRules).toContainEqual({
    clock: 'RECOMMENDATION',
    clockName: '합의권고',
    effectiveFrom: '2000-01-01',
    unit: 'DAYS',
    length: 30,
    mostExtension: 60,
    remindBefore: [72, 24],
    source: '소비자기본법 58조',
  });
  const input = {
    clock: 'RECOMMENDATION',
    effectiveFrom: '2026-03-03',
    unit: 'DAYS',
    length: 45,
    mostExtension: 30,
    remindBefore: [24, 48, 24],
    source: '소비자기본법 58조 (개정)',
  };
  const changed = await admin.ask(CHANGE, { input });
  expect(changed.data.changeListsClockRule).toEqual({
    clockRule: {
      clock: 'RECOMMENDATION',
      effectiveFrom: '2026-03-03',
      length: 45,
      unit: 'DAYS',
      remindBefore: [48, 24],
      changedByName: admin.actor.name,
    },
    userErrors: [],
  });
  expect(await subgraph.em.execute("select act, subject_id from audit_entry where act like 'clock%'")).toEqual([
    { act: 'clock-rule.change', subject_id: 'RECOMMENDATION' },
  ]);
  const start = (since: Date) => {
    const wanted = { clock: recommendation, subject: aSubject('9 new'), since };
    return subgraph.em.fork().transactional((tx) => startDeadline(tx, wanted, { actor: null, now: NOW }));
  };
  expect((await start(NOW)).dueAt).toEqual(new Date('2026-04-17T14:59:59.999Z'));
  expect((await start(new Date('2026-03-02T05:00:00Z'))).dueAt).toEqual(new Date('2026-04-01T14:59:59.999Z'));
  const codeOf = async (change: object): Promise<unknown> =>
    (await admin.ask(CHANGE, { input: { ...input, effectiveFrom: '2026-04-01', ...change } })).data.changeListsClockRule
      .userErrors[0]?.code;
  expect(await codeOf({ effectiveFrom: '2026-03-02' })).toBe('EFFECTIVE_DATE_PAST');
  expect(await codeOf({ effectiveFrom: '2026-03-03' })).toBe('CLOCK_RULE_EXISTS');
  expect(await codeOf({ clock: 'UNHEARD' })).toBe('CLOCK_UNKNOWN');
  expect(await codeOf({ length: 0 })).toBe('CLOCK_RULE_INVALID');
  expect(await codeOf({ remindBefore: [-1] })).toBe('CLOCK_RULE_INVALID');
  expect(await codeOf({ source: ' 58조' })).toBe('SOURCE_MISSING');
  const lead = await subgraph.as('LEAD').ask(CHANGE, { input });
  expect(lead.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('lists and counters of many deadlines are read by their indexes', async () => {
  await subgraph.em.execute(
    `insert into deadline (id, clock, rule_from, subject_type, subject_id, subject_label, state, owner_id, owner_name, team,
                           started_at, due_at, red_at, pauses, extended_days, ended_at)
     select gen_random_uuid(), 'ANSWER', '2000-01-01', 'Ticket', gen_random_uuid(), i::text,
       case when i % 10 = 0 then 'RUNNING' else 'MET' end, md5((i % 997)::text)::uuid, 'x', 'team ' || i % 97,
       timestamptz '2025-01-01' + i * interval '1 minute', timestamptz '2025-03-01' + i * interval '10 minutes',
       timestamptz '2025-03-01' + i * interval '10 minutes', '[]', 0, case when i % 10 = 0 then null else now() end
     from generate_series(1, 100000) as i`,
  );
  await subgraph.em.execute('analyze deadline');
  const plansOf = async (asker: Asker, document: string, variables: object): Promise<string> => {
    const heard = await subgraph.statementsOf(() => asker.ask(document, { ...variables }));
    const sql = heard.find((statement) => /from "?deadline"? /.test(statement)) ?? '';
    const statement = sql.slice(sql.indexOf('select'), sql.lastIndexOf(' [took'));
    return JSON.stringify(await subgraph.emOf(asker.actor).execute(`explain ${statement}`));
  };
  const someone = subgraph.as('OFFICER', { id: '9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3', team: 'team 15' });
  for (const asker of [someone, subgraph.as('SENIOR')]) {
    for (const filter of [{}, { mine: true }, { urgency: 'OVERDUE' }, { ended: true, mine: true }]) {
      const plan = await plansOf(asker, LIST, { filter, first: 20 });
      expect(plan).toMatch(/deadline_\w+_index/);
      expect(plan).not.toContain('Seq Scan on deadline');
    }
    for (const mine of [true, false]) {
      const plan = await plansOf(asker, COUNTS, { mine });
      expect(plan).toMatch(/deadline_\w+_(index|unique)/);
      expect(plan).not.toContain('Seq Scan on deadline');
    }
  }
});
