import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Subject } from '../subject.ts';
import { aSubject, deadlinesSubgraph, recommendation } from '../testing/deadlines-subgraph.ts';
import { anActor, schemaDrift, startTestSubgraph, unwalledTables, type TestSubgraph } from '../testing/index.ts';
import { startDeadline, type NewDeadline } from './start-deadline.ts';

const NOW = new Date('2026-03-03T05:00:00Z');
const LIST = `query ($filter: DeadlineFilter, $first: Int!, $after: String) {
  limitsDeadlines(filter: $filter, first: $first, after: $after) {
    nodes {
      id clock clockName source subjectType subjectId subjectLabel path state startedAt dueAt redAt daysLeft urgency ownerName
      mine team history { kind at dueAt actorName reason }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(deadlinesSubgraph('limits'), NOW)));
afterAll(() => subgraph.stop());

async function start(wanted: Partial<NewDeadline> & { readonly subject: Subject }) {
  const actor = anActor('OFFICER');
  return subgraph
    .emOf(actor)
    .transactional((tx) => startDeadline(tx, { clock: recommendation, since: NOW, ...wanted }, { actor, now: NOW }));
}

test('a deadline is started, seen by its owner, and met', async () => {
  const officer = subgraph.as('OFFICER');
  const subject = aSubject();
  const { id, name } = officer.actor;
  await start({ subject, owner: { id, name }, team: '조정1팀' });
  const { data } = await officer.ask(LIST, { first: 20 });
  expect(data.limitsDeadlines.nodes).toEqual([
    {
      id: expect.any(String),
      clock: 'RECOMMENDATION',
      clockName: '합의권고',
      source: '소비자기본법 58조',
      subjectType: 'DisputeCase',
      subjectId: subject.id,
      subjectLabel: '2026000001',
      path: `/disputes/cases/${subject.id}`,
      state: 'RUNNING',
      startedAt: NOW.toISOString(),
      dueAt: '2026-04-02T14:59:59.999Z',
      redAt: '2026-03-06T05:00:00.000Z',
      daysLeft: 30,
      urgency: 'CALM',
      ownerName: name,
      mine: true,
      team: '조정1팀',
      history: [
        {
          kind: 'STARTED',
          at: NOW.toISOString(),
          dueAt: '2026-04-02T14:59:59.999Z',
          actorName: 'OFFICER 김마당',
          reason: null,
        },
      ],
    },
  ]);
});

test('migrations give the tables that the rows expect, behind their rules', async () => {
  expect(await schemaDrift(deadlinesSubgraph('limits'))).toEqual([]);
  expect(await unwalledTables(deadlinesSubgraph('limits'))).toEqual([]);
});
