import { ACTOR_HEADER, anonymous } from '@madang/shared-schema/actor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysAfter } from '../clock.ts';
import { MessageRow } from '../dispatch/message.entity.ts';
import { newId } from '../id.ts';
import {
  linkKey,
  schemaDrift,
  startTestSubgraph,
  unwalledTables,
  withoutFilters,
  type Answer,
  type TestSubgraph,
} from '../testing/index.ts';
import { surveysSubgraph } from '../testing/surveys-subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const OUTSIDE = { PUBLIC_ORIGIN: 'https://madang.example', DISPATCH_CAPTURE: '1' };
const ANSWER = `mutation ($input: AnswerVisitsSurveyInput!) { answerVisitsSurvey(input: $input) {
  survey { subjectLabel answeredAt } userErrors { code message field } } }`;
const ANSWERS = '{ visitsSurveyAnswers { nodes { survey subjectType subjectLabel score comment } } }';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(surveysSubgraph, NOW, { variables: OUTSIDE })));
afterAll(() => subgraph.stop());

async function invite(id = newId(), side = 'APPLICANT', email: string | null = 'hong@example.com'): Promise<boolean> {
  const { data } = await subgraph
    .as('AGENT')
    .ask('mutation ($id: ID!, $side: String!, $email: String) { endVisit(id: $id, side: $side, email: $email) }', {
      id,
      side,
      email,
    });
  return data.endVisit;
}

/** Token in the message that went out last. */
async function link(): Promise<string> {
  const id = newId();
  expect(await invite(id)).toBe(true);
  return linkKey(subgraph.em, id, 'https://madang.example/survey/visits/');
}

/** Asks as somebody who has not signed in. */
async function publicly(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [ACTOR_HEADER]: await subgraph.signActor(anonymous) },
    body: JSON.stringify({ query, variables }),
  });
  // The test asks for what it reads.
  return (await response.json()) as Answer;
}

async function answer(token: string, more: Record<string, unknown> = {}) {
  const { data } = await publicly(ANSWER, { input: { token, score: 5, ...more } });
  const { survey, userErrors } = data.answerVisitsSurvey;
  return survey ?? userErrors[0].code;
}

const look = async (token: string) =>
  (
    await publicly(
      'query ($token: String!) { visitsSurvey(token: $token) { question subjectLabel expiresAt answeredAt } }',
      { token },
    )
  ).data.visitsSurvey;

const told = () =>
  subgraph.em
    .fork()
    .execute<{ data: Record<string, unknown> }[]>(
      "select data from outbox_event where type = 'visits.survey-answered' order by id desc",
    );

test('rows and tables agree, and every table is behind the second wall', async () => {
  expect(await schemaDrift(surveysSubgraph)).toEqual([]);
  expect(await unwalledTables(surveysSubgraph)).toEqual([]);
});

test('each side of a subject is asked once, however often it ends', async () => {
  const id = newId();
  expect(await invite(id)).toBe(true);
  expect(await invite(id)).toBe(false);
  expect(await invite(id, 'RESPONDENT')).toBe(true);
  const outcomes = await Promise.all(Array.from({ length: 3 }, () => invite(id, 'WITNESS')));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await invite(id, 'NEIGHBOUR', null)).toBe(false);
  const messages = await subgraph.em.fork().find(MessageRow, { subjectId: id }, { orderBy: { side: 'asc' } });
  expect(messages.map(({ side, category, state }) => `${side} ${category} ${state}`)).toEqual([
    'APPLICANT SURVEY CAPTURED',
    'RESPONDENT SURVEY CAPTURED',
    'WITNESS SURVEY CAPTURED',
  ]);
});

test('whoever holds the link answers once, without an account; the score is told, the text is not', async () => {
  const token = await link();
  expect(await look(token)).toEqual({
    question: '방문은 어떠셨습니까?',
    subjectLabel: '2026000001',
    expiresAt: daysAfter(NOW, 14).toISOString(),
    answeredAt: null,
  });
  const comment = ' 홍길동 상담사님 고맙습니다 900101-1234567 ';
  expect(await answer(token, { score: 4, comment })).toEqual({
    subjectLabel: '2026000001',
    answeredAt: NOW.toISOString(),
  });
  expect(await answer(token, { score: 1 })).toBe('ALREADY_ANSWERED');
  const [event] = await told();
  expect(event?.data).toEqual({
    answerId: expect.any(String),
    survey: 'visit',
    subjectType: 'Visit',
    subjectId: expect.any(String),
    score: 4,
    answeredAt: NOW.toISOString(),
  });
  const { data } = await subgraph.as('ADMIN').ask(ANSWERS);
  expect(data.visitsSurveyAnswers.nodes).toEqual([
    {
      survey: 'visit',
      subjectType: 'Visit',
      subjectLabel: '2026000001',
      score: 4,
      comment: expect.stringContaining('고맙습니다'),
    },
  ]);
  expect(data.visitsSurveyAnswers.nodes[0].comment).not.toContain('1234567');
  expect(await subgraph.clearText(['고맙습니다', token])).toEqual([]);
});

test('of ten answers at once one counts', async () => {
  const token = await link();
  const before = (await told()).length;
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => answer(token, { score: (index % 5) + 1 })),
  );
  expect(outcomes.filter((outcome) => outcome !== 'ALREADY_ANSWERED')).toHaveLength(1);
  expect(await told()).toHaveLength(before + 1);
});

test('a wrong link and one whose time is over are answered alike', async () => {
  const token = await link();
  for (const wrong of ['', 'x', `${token}x`, token.toUpperCase()]) {
    expect(await look(wrong)).toBeNull();
    expect(await answer(wrong)).toBe('SURVEY_UNKNOWN');
  }
  subgraph.setNow(daysAfter(NOW, 14));
  expect(await look(token)).toBeNull();
  expect(await answer(token)).toBe('SURVEY_UNKNOWN');
  subgraph.setNow(NOW);
  for (const score of [0, 6, -1]) expect(await answer(token, { score })).toBe('SCORE_INVALID');
  expect(await answer(token, { comment: '가'.repeat(2001) })).toBe('COMMENT_TOO_LONG');
  expect(await answer(token)).toMatchObject({ subjectLabel: '2026000001' });
});

test('answers are for leads and administrators; nobody reads a link or writes a row past the functions', async () => {
  const token = await link();
  await answer(token);
  for (const role of ['LEAD', 'ADMIN'] as const) {
    const { data } = await subgraph.as(role).ask(ANSWERS);
    expect(data.visitsSurveyAnswers.nodes.length).toBeGreaterThan(0);
  }
  expect((await subgraph.as('AGENT').ask(ANSWERS)).errors).toHaveLength(1);
  await withoutFilters(async () => {
    for (const role of ['AGENT', 'OFFICER', 'CONSUMER', 'PARTY'] as const) {
      expect(await subgraph.emOf(subgraph.as(role).actor).execute('select id from survey_invitation')).toEqual([]);
    }
    await link();
    const { data } = await subgraph.as('LEAD').ask(ANSWERS);
    expect(data.visitsSurveyAnswers.nodes.every(({ score }: { score: number }) => score > 0)).toBe(true);
    const em = subgraph.emOf(subgraph.as('ADMIN').actor);
    const [changed] = await em.execute(
      'with c as (update survey_invitation set score = 1 returning id) select count(*)::int as n from c',
    );
    expect(changed).toEqual({ n: 0 });
  });
});
