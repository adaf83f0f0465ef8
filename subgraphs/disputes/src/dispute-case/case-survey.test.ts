import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, withoutFilters, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputes } from '../subgraph.ts';
import { aCase } from './dispute-case.factory.ts';

const NOW = new Date('2026-11-28T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

async function anAnswer(team: string | null, score: number | null): Promise<string> {
  const { id, number } = await aCase(subgraph.em, { team });
  await subgraph.em.execute(
    `insert into survey_invitation (id, survey, subject_type, subject_id, subject_label, side, token_hash, invited_at, expires_at,
       score, personal_index, answered_at)
     values (?, 'case-closed', 'DisputeCase', ?, ?, 'APPLICANT', ?, ?, ?, ?, '{}', ?)`,
    [newId(), id, number, newId(), NOW, NOW, score, score === null ? null : NOW],
  );
  return number;
}

async function answered(asker: Asker): Promise<string[]> {
  const { data, errors } = await asker.ask('{ disputesSurveyAnswers { nodes { subjectLabel } } }');
  expect(errors).toEqual([]);
  return data.disputesSurveyAnswers.nodes.map(({ subjectLabel }: { subjectLabel: string }) => subjectLabel).toSorted();
}

test('a lead reads what was answered about cases of the own team and of none; an administrator all', async () => {
  const ours = await anAnswer('1팀', 5);
  const theirs = await anAnswer('2팀', 1);
  const nobodys = await anAnswer(null, 3);
  await anAnswer('1팀', null);
  const check = async () => {
    expect(await answered(subgraph.as('LEAD', { team: '1팀' }))).toEqual([ours, nobodys].toSorted());
    expect(await answered(subgraph.as('LEAD', { team: '2팀' }))).toEqual([theirs, nobodys].toSorted());
    expect(await answered(subgraph.as('LEAD', { team: null }))).toEqual([nobodys]);
    expect(await answered(subgraph.as(['LEAD', 'AGENT'], { team: '1팀' }))).toHaveLength(3);
    expect(await answered(subgraph.as('ADMIN'))).toHaveLength(3);
  };
  await check();
  await withoutFilters(check);
});
