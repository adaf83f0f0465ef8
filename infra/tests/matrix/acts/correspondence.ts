import { CaseInquiryRow } from '../../../../subgraphs/disputes/src/case-inquiry/case-inquiry.entity.ts';
import { aMessage } from '../../../../subgraphs/disputes/src/case-message/case-message.factory.ts';
import { CaseNoteRow } from '../../../../subgraphs/disputes/src/case-note/case-note.entity.ts';
import { SupplementRequestRow } from '../../../../subgraphs/disputes/src/case-supplement/supplement.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Act, Acts } from './act.ts';
import { anActedCase, onCase } from './disputes.ts';

type Em = Parameters<Act>[0];

const DAY = new Date('2026-11-20T06:00:00Z');
const TO_COME = new Date('2099-01-05T05:00:00Z');
const FACTS = { state: 'FACT_FINDING' } as const;
const QUESTION = { label: '영수증 날짜', kind: 'DATE', required: true } as const;

/** Acts on what is written in a case, asked for in it and ordered in it. */
export const correspondenceActs: Acts = {
  writeOpinion: onCase(FACTS, () => ({ title: '의견', text: '환불을 원합니다.', publicToOther: true })),
  writeCaseNotice: onCase(FACTS, () => ({ to: ['APPLICANT'], title: '안내', text: '자료를 살피고 있습니다.' })),
  readCaseMessage: async (em, own) => ({ messageId: await anOpenMessage(em, own) }),
  widenCaseMessage: async (em, own) => ({ messageId: await anOwnMessage(em, own), to: ['APPLICANT', 'RESPONDENT'] }),
  requestCaseFileUpload: onCase(FACTS, () => ({ name: '영수증.png', size: 1_000 })),
  requestSupplement: onCase(FACTS, () => ({
    to: ['APPLICANT'],
    title: '자료 보정',
    text: '영수증을 내 주십시오.',
    questions: [QUESTION],
  })),
  answerSupplement: async (em, own) => ({ requestId: await aRequest(em, own), answers: [{ value: '2026-11-01' }] }),
  saveSupplementDraft: async (em, own) => ({ requestId: await aRequest(em, own), answers: [{ value: '2026' }] }),
  acceptLateAnswer: async (em, own) => ({ requestId: await aLateRequest(em, own), accepted: true, reason: '받음' }),
  callOffSupplement: async (em, own) => ({ requestId: await aRequest(em, own) }),
  writeCaseNote: onCase(FACTS, () => ({ text: '다시 전화할 것' })),
  deleteCaseNote: async (em, own) => {
    const caseId = await anActedCase(em, own, FACTS);
    const id = newIdOf(own.world);
    em.create(CaseNoteRow, {
      id,
      caseId,
      actorId: own.people.OFFICER,
      text: '다시 전화할 것',
      writtenAt: DAY,
      droppedAt: null,
    });
    await em.flush();
    return { noteId: id };
  },
  orderCaseInquiry: onCase(FACTS, () => ({
    kind: 'EXPERT_REVIEW',
    category: 'TEXTILE',
    addresseeName: '김자문',
    organisation: '섬유시험원',
    question: '봉제 불량인가?',
    dueOn: '2026-12-01',
  })),
  recordInquiryResult: async (em, own) => ({
    inquiryId: await anInquiry(em, own),
    title: '시험 결과',
    text: '봉제 불량임',
    resultOn: '2026-11-20',
    cost: 0,
  }),
  callOffCaseInquiry: async (em, own) => ({ inquiryId: await anInquiry(em, own), reason: '필요 없음' }),
};

async function anOpenMessage(em: Em, own: Belongings): Promise<string> {
  const caseId = await anActedCase(em, own, FACTS);
  const id = newIdOf(own.world);
  await aMessage(em, { id, caseId, authorSide: 'SYSTEM', visibleTo: ['APPLICANT', 'RESPONDENT'] });
  return id;
}

async function anOwnMessage(em: Em, own: Belongings): Promise<string> {
  const caseId = await anActedCase(em, own, FACTS);
  const id = newIdOf(own.world);
  await aMessage(em, { id, caseId, authorSide: 'OFFICER', authorId: own.people.OFFICER, visibleTo: ['APPLICANT'] });
  return id;
}

async function aRequest(em: Em, own: Belongings, details: Partial<SupplementRequestRow> = {}): Promise<string> {
  const caseId = await anActedCase(em, own, FACTS);
  const [id, messageId] = [newIdOf(own.world), newIdOf(own.world)];
  const kind = 'SUPPLEMENT_REQUEST' as const;
  await aMessage(em, { id: messageId, caseId, kind, authorSide: 'OFFICER', visibleTo: ['APPLICANT'] });
  em.create(SupplementRequestRow, {
    id,
    caseId,
    side: 'APPLICANT',
    state: 'OPEN',
    questions: [QUESTION],
    answers: null,
    messageId,
    answerId: null,
    askedAt: DAY,
    dueAt: TO_COME,
    answeredAt: null,
    ...details,
  });
  await em.flush();
  return id;
}

async function aLateRequest(em: Em, own: Belongings): Promise<string> {
  const id = await aRequest(em, own);
  const request = await em.findOneOrFail(SupplementRequestRow, id);
  const answerId = newIdOf(own.world);
  const { caseId } = request;
  await aMessage(em, { id: answerId, caseId, kind: 'SUPPLEMENT_ANSWER', late: true });
  const answers = [{ value: '2026-11-01', fileIds: [] }];
  Object.assign(request, { state: 'ANSWERED', answers, answerId, answeredAt: DAY });
  await em.flush();
  return id;
}

async function anInquiry(em: Em, own: Belongings): Promise<string> {
  const caseId = await anActedCase(em, own, FACTS);
  const id = newIdOf(own.world);
  em.create(CaseInquiryRow, {
    id,
    caseId,
    kind: 'EXPERT_REVIEW',
    category: 'TEXTILE',
    addresseeName: '김자문',
    organisation: '섬유시험원',
    question: '봉제 불량인가?',
    state: 'ORDERED',
    orderedById: own.people.OFFICER,
    orderedByName: '최담당',
    orderedAt: DAY,
    dueAt: TO_COME,
    endedAt: null,
    resultId: null,
    resultOn: null,
    cost: null,
    callOffReason: null,
  });
  await em.flush();
  return id;
}
