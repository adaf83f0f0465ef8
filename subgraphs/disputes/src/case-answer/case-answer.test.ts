import { newId } from '@madang/subgraph-kit';
import {
  startTestSubgraph,
  sweepDeadlines,
  withoutFilters,
  type Asker,
  type TestSubgraph,
} from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, aLedCase } from '../case-offer/testing/agreement-stories.ts';
import { disputes } from '../subgraph.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const LATER = new Date('2026-12-10T05:00:00Z');

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(disputes, NOW)));
afterAll(() => subgraph.stop());

const answersFor = async (asker: Asker, id: string): Promise<string[]> => {
  const query = 'query ($id: ID!) { disputeCase(id: $id) { answers { question side text } } }';
  const { data } = await asker.ask(query, { id });
  return data.disputeCase.answers.map((each: Record<string, string>) => `${each['side']} ${each['text']}`);
};

/** Time itself: whatever is due is done. */
const pass = (now: Date) => sweepDeadlines(subgraph.em.fork(), now);

async function askedForOpinions() {
  const led = await aLedCase(subgraph, { state: 'FACT_FINDING' });
  expect(
    await act(led.officer, 'requestOpinions', { caseId: led.id, note: '정지 근거를 밝혀 주십시오.' }),
  ).toMatchObject({
    state: 'OPINIONS',
    whoseMove: ['APPLICANT', 'RESPONDENT'],
  });
  return led;
}

async function recommended() {
  const led = await aLedCase(subgraph, { applicantStatedAt: NOW, respondentStatedAt: NOW });
  const put = await act(led.officer, 'recommendSettlement', { caseId: led.id, text: '반씩 양보할 것' });
  expect(put).toMatchObject({
    state: 'RECOMMENDATION',
    whoseMove: ['APPLICANT', 'RESPONDENT'],
    recommendationRound: 1,
  });
  return { ...led, digest: put.offers.at(-1).digest as string };
}

describe('opinions', () => {
  test('both sides are heard before anything is recommended, each once, and read what is open to them (K7)', async () => {
    const { id, officer, applicant, respondent } = await askedForOpinions();
    const early = await act(officer, 'recommendSettlement', { caseId: id, text: '권고' });
    expect(early).toBe('OPINIONS_MISSING');
    expect(await act(applicant, 'giveOpinion', { caseId: id, text: ' ', open: true })).toBe('TEXT_MISSING');
    const stated = await act(applicant, 'giveOpinion', { caseId: id, text: '근거가 없습니다.', open: false });
    expect(stated).toMatchObject({ whoseMove: ['RESPONDENT'] });
    expect(await act(applicant, 'giveOpinion', { caseId: id, text: '또', open: true })).toBe('ALREADY_STATED');
    const both = await act(respondent, 'giveOpinion', { caseId: id, text: '약관에 따랐습니다.', open: true });
    expect(both).toMatchObject({ whoseMove: ['OFFICER'] });

    const [own, open] = ['APPLICANT 근거가 없습니다.', 'RESPONDENT 약관에 따랐습니다.'];
    for (const look of [(work: () => Promise<void>) => work(), withoutFilters]) {
      await look(async () => {
        expect(await answersFor(applicant, id)).toEqual([own, open]);
        expect(await answersFor(respondent, id)).toEqual([open]);
        expect(await answersFor(officer, id)).toEqual([own, open]);
      });
    }
    expect(await act(officer, 'recommendSettlement', { caseId: id, text: '권고' })).toMatchObject({
      state: 'RECOMMENDATION',
    });
  });

  test('of two opinions of one side at once one is kept', async () => {
    const { id, respondent } = await askedForOpinions();
    const given = await Promise.all(
      [1, 2].map((each) => act(respondent, 'giveOpinion', { caseId: id, text: `의견 ${each}`, open: true })),
    );
    expect(given.filter((outcome) => outcome === 'ALREADY_STATED')).toHaveLength(1);
    expect(await answersFor(respondent, id)).toHaveLength(1);
  });

  test('silence leaves the officer with what is there, and an opinion after it is kept and marked late', async () => {
    const { id, officer, applicant, respondent } = await askedForOpinions();
    await act(applicant, 'giveOpinion', { caseId: id, text: '근거가 없습니다.', open: true });
    await pass(LATER);
    expect(await act(officer, 'recommendSettlement', { caseId: id, text: '권고' })).toMatchObject({
      state: 'RECOMMENDATION',
    });
    expect(await act(respondent, 'giveOpinion', { caseId: id, text: '늦었습니다.', open: true })).toBe('WRONG_STATE');

    const other = await askedForOpinions();
    await pass(LATER);
    const late = await act(other.respondent, 'giveOpinion', { caseId: other.id, text: '늦었습니다.', open: true });
    expect(late).toMatchObject({
      whoseMove: ['OFFICER'],
      answers: [{ side: 'RESPONDENT', late: true, accepted: null }],
    });
    const answerId = late.answers[0].id;
    const decided = { answerId, accepted: true, note: '하루 늦었고 사유가 있음' };
    expect(await act(subgraph.as('OFFICER', { team: '1팀' }), 'decideLateAnswer', decided)).toBe('NOT_ALLOWED');
    expect(await act(subgraph.as('OFFICER', { team: '2팀' }), 'decideLateAnswer', decided)).toBe('ANSWER_UNKNOWN');
    expect(await act(other.officer, 'decideLateAnswer', decided)).toMatchObject({ answers: [{ accepted: true }] });
    expect(await act(other.officer, 'decideLateAnswer', decided)).toBe('ALREADY_DECIDED');
  });
});

describe('answers to a recommendation', () => {
  test('neither side reads the answer of the other before both have answered (K9)', async () => {
    const { id, officer, applicant, respondent, digest } = await recommended();
    expect(await act(respondent, 'answerRecommendation', { caseId: id, digest, agreed: false })).toBe(
      'ANSWER_REASON_MISSING',
    );
    await act(respondent, 'answerRecommendation', { caseId: id, digest, agreed: false, reason: '과합니다.' });
    for (const look of [(work: () => Promise<void>) => work(), withoutFilters]) {
      await look(async () => expect(await answersFor(applicant, id)).toEqual([]));
    }
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의' })).toBe('NOT_BOTH_AGREED');
    const both = await act(applicant, 'answerRecommendation', { caseId: id, digest, agreed: true });
    expect(both).toMatchObject({ whoseMove: ['OFFICER'] });
    for (const asker of [applicant, respondent])
      expect(await answersFor(asker, id)).toEqual(['RESPONDENT 과합니다.', 'APPLICANT ']);
    expect(await act(applicant, 'answerRecommendation', { caseId: id, digest, agreed: true })).toBe('ALREADY_ANSWERED');

    // Another recommendation begins with no answers.
    const again = await act(officer, 'recommendSettlement', { caseId: id, text: '조금 덜 양보할 것' });
    expect(again).toMatchObject({ recommendationRound: 2, whoseMove: ['APPLICANT', 'RESPONDENT'] });
    expect(await act(applicant, 'answerRecommendation', { caseId: id, digest, agreed: true })).toBe(
      'RECOMMENDATION_CHANGED',
    );
    const read = again.offers.at(-1).digest;
    await act(applicant, 'answerRecommendation', { caseId: id, digest: read, agreed: true });
    expect(await answersFor(respondent, id)).toEqual(['RESPONDENT 과합니다.', 'APPLICANT ']);
    for (const look of [(work: () => Promise<void>) => work(), withoutFilters])
      await look(async () => expect(await answersFor(subgraph.as('AGENT'), id)).toEqual([]));
  });

  test('silence is no consent; a late consent counts once the officer accepts it', async () => {
    const { id, officer, applicant, respondent, digest } = await recommended();
    await act(applicant, 'answerRecommendation', { caseId: id, digest, agreed: true });
    await pass(new Date('2026-12-04T05:00:00Z'));
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의' })).toBe('NOT_BOTH_AGREED');
    await pass(LATER);
    const late = await act(respondent, 'answerRecommendation', {
      caseId: id,
      digest,
      agreed: true,
      reason: '휴가였습니다.',
    });
    expect(late).toMatchObject({ whoseMove: ['OFFICER'] });
    expect(await act(respondent, 'answerRecommendation', { caseId: id, digest, agreed: true })).toBe(
      'ALREADY_ANSWERED',
    );
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의' })).toBe('NOT_BOTH_AGREED');
    const { answers } = await act(officer, 'decideLateAnswer', {
      answerId: late.answers.find((each: { late: boolean }) => each.late).id,
      accepted: true,
      note: '받아들임',
    });
    expect(answers).toMatchObject([{ late: false }, { late: true, accepted: true }]);
    expect(await act(officer, 'draftAgreement', { caseId: id, text: '합의' })).toMatchObject({ state: 'UNSIGNED' });
  });

  test('a case that is withdrawn takes no answer, and strangers find no case', async () => {
    const { id, applicant, respondent, digest } = await recommended();
    await act(applicant, 'withdrawCase', { caseId: id, reason: '환급받았습니다.' });
    expect(await act(respondent, 'answerRecommendation', { caseId: id, digest, agreed: true })).toBe('WRONG_STATE');
    const stranger = subgraph.as('PARTY', { caseId: newId(), caseSide: 'RESPONDENT', name: '다른 회사' });
    expect(await act(stranger, 'answerRecommendation', { caseId: id, digest, agreed: true })).toBe('CASE_UNKNOWN');
    expect(await act(subgraph.as('OFFICER'), 'answerRecommendation', { caseId: id, digest, agreed: true })).toBe(
      'FORBIDDEN',
    );
  });
});
