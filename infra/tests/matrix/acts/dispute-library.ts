import { randomUUID } from 'node:crypto';
import { DraftTemplateRow } from '../../../../subgraphs/disputes/src/draft-template/draft-template.entity.ts';
import { PrecedentRow } from '../../../../subgraphs/disputes/src/precedent/precedent.entity.ts';
import { ResponsePlanRow } from '../../../../subgraphs/disputes/src/response-plan/response-plan.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Act, Acts } from './act.ts';
import { anActedCase, onCase } from './disputes.ts';

type Em = Parameters<Act>[0];

const DAY = new Date('2026-11-20T06:00:00Z');
const CLOSED = { state: 'CLOSED', result: 'SETTLED', closedAt: DAY } as const;
const TEXTS = { title: '사례', facts: '켜지지 않음.', decision: '환급함.' };

/** Acts around a case: how it comes in, what it is counted under, what helps to settle it and what comes after it. */
export const disputeLibraryActs: Acts = {
  beginCaseApplication: async () => ({
    name: '홍길동',
    birthDigits: '900101-1',
    carrier: 'SKT',
    // A number that no carrier has.
    phoneNumber: '02-123-4567',
  }),
  confirmApplicant: async () => ({ applicationId: randomUUID(), code: '123456' }),
  saveCaseApplication: async () => ({ applicationId: randomUUID(), title: '환불' }),
  submitCaseApplication: async () => ({ applicationId: randomUUID(), confirmed: true }),
  // What is taken over is nobody's until a team has it.
  importCases: async (_em, { world }) =>
    world === 'own' ? { rows: [anImportedCase(), { ...anImportedCase(), title: '' }] } : null,
  classifyCase: onCase({ state: 'FACT_FINDING' }, () => ({ claimReason: 'QUALITY', salesTactic: 'NONE' })),
  keepStandard: async () => ({
    code: `S-${randomUUID().toUpperCase()}`,
    basedOn: 0,
    item: '하 시험',
    harm: '하자',
    remedy: '환급',
    rule: 'FULL',
    source: '고시',
    effectiveFrom: '2026-11-01',
  }),
  writePrecedent: onCase(CLOSED, () => TEXTS),
  publishPrecedent: async (em, own) => ({ precedentId: await aPrecedent(em, own) }),
  withdrawPrecedent: async (em, own) => ({ precedentId: await aPrecedent(em, own) }),
  writeLesson: onCase(CLOSED, () => ({ cause: 'OTHER', title: '교훈', text: '먼저 알릴 것.' })),
  makeResponsePlan: async (_em, { business }) => ({
    businessId: business,
    itemCategoryId: randomUUID(),
    title: '계획',
    text: '알림',
    dueOn: '2099-12-31',
  }),
  endResponsePlan: async (em, own) => ({ planId: await aPlan(em, own), done: true, outcome: '알림' }),
  keepDraftTemplate: async () => ({ kind: 'NOTICE', title: '서식', text: '{사건번호}' }),
  dropDraftTemplate: async (em, own) => ({ templateId: await aTemplate(em, own) }),
};

function anImportedCase(): Record<string, unknown> {
  return {
    counsellingNumber: `1372-${randomUUID().slice(0, 8)}`,
    counselledAt: '2026-11-20T05:00:00Z',
    title: '침대 하자',
    facts: '매트리스가 꺼짐.',
    applicantName: '박소비',
  };
}

async function aPrecedent(em: Em, own: Belongings): Promise<string> {
  const caseId = await anActedCase(em, own, CLOSED);
  const id = newIdOf(own.world);
  const said = { ...TEXTS, itemCategoryId: null, claimReason: null, standardId: null, result: null, publishedAt: null };
  em.create(PrecedentRow, { id, caseId, state: 'DRAFT', ...said, writtenById: own.people.OFFICER, writtenAt: DAY });
  await em.flush();
  return id;
}

async function aPlan(em: Em, own: Belongings): Promise<string> {
  const id = newIdOf(own.world);
  em.create(ResponsePlanRow, {
    id,
    businessId: own.business,
    itemCategoryId: newIdOf(own.world),
    state: 'OPEN',
    title: '계획',
    text: '알림',
    ownerId: own.people.OFFICER,
    ownerName: '최담당',
    dueOn: '2026-12-31',
    outcome: null,
    madeAt: DAY,
    endedAt: null,
  });
  await em.flush();
  return id;
}

async function aTemplate(em: Em, own: Belongings): Promise<string> {
  const id = newIdOf(own.world);
  em.create(DraftTemplateRow, { id, kind: 'NOTICE', title: '서식', text: '본문', version: 1, droppedAt: null });
  await em.flush();
  return id;
}
