import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { peopleSubgraph } from '../testing/people-subgraph.ts';
import { writeAccessLog } from './access-log.ts';
import { noteExport } from './reveal.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(peopleSubgraph);
});
afterAll(() => subgraph.stop());

function contextOf(login: string): Context {
  const { actor } = subgraph.as('LEAD', { login });
  // What noting and writing look at.
  return { actor, em: subgraph.emOf(actor), now: new Date('2026-11-21T05:00:00Z') } as Context;
}

const exportsOf = (login: string) =>
  subgraph.em.execute('select subject_id, act, fields, reason from access_log where account_login = ? order by 1', [
    login,
  ]);

test('an export without a reason is refused and leaves no line', async () => {
  const context = contextOf('hasty');
  const refused = noteExport(context, { subjectType: 'PERSON', subjectIds: ['1'], fields: ['name'], reason: ' ' });
  expect(refused).toEqual({ refused: true, code: 'REASON_TOO_SHORT', field: ['input', 'reason'] });
  await writeAccessLog(context);
  expect(await exportsOf('hasty')).toEqual([]);
});

test('an export leaves a line for each person, with its reason, once', async () => {
  const context = contextOf('careful');
  const wanted = {
    subjectType: 'PERSON',
    subjectIds: ['1', '2'],
    fields: ['name', 'mobile'],
    reason: '월간 점검 자료',
  };
  expect(noteExport(context, wanted)).toBeNull();
  await writeAccessLog(context);
  await writeAccessLog(context);
  expect(await exportsOf('careful')).toEqual(
    ['1', '2'].map((id) => ({ subject_id: id, act: 'EXPORT', fields: ['mobile', 'name'], reason: '월간 점검 자료' })),
  );
});
