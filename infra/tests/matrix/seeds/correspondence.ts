import { CaseAttachmentRow } from '../../../../subgraphs/disputes/src/case-file/case-attachment.entity.ts';
import { CaseInquiryRow } from '../../../../subgraphs/disputes/src/case-inquiry/case-inquiry.entity.ts';
import { CaseMessageReadingRow } from '../../../../subgraphs/disputes/src/case-message/case-message.entity.ts';
import { aMessage } from '../../../../subgraphs/disputes/src/case-message/case-message.factory.ts';
import { CaseNoteRow } from '../../../../subgraphs/disputes/src/case-note/case-note.entity.ts';
import {
  SupplementDraftRow,
  SupplementRequestRow,
} from '../../../../subgraphs/disputes/src/case-supplement/supplement.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import { aStoredFile, aTombstone } from './files.ts';

type Em = TestSubgraph['em'];

const DAY = new Date('2026-11-20T06:00:00Z');
const BOTH = ['APPLICANT', 'RESPONDENT'] as const;

/** What is written in a case, asked for in it and ordered in it, everything with a value; gives what was asked and ordered. */
export async function seedCorrespondence(em: Em, own: Belongings, caseId: string) {
  const id = newIdOf(own.world);
  await aMessage(em, { id, caseId, authorSide: 'OFFICER', authorId: own.people.OFFICER, visibleTo: [...BOTH] });
  em.create(CaseMessageReadingRow, { id: newIdOf(own.world), messageId: id, side: 'APPLICANT', at: DAY });
  await seedFile(em, own, { caseId, messageId: id });
  const supplements = await seedSupplement(em, own, caseId);
  const inquiries = await seedInquiries(em, own, caseId);
  em.create(CaseNoteRow, {
    id: newIdOf(own.world),
    caseId,
    actorId: own.people.OFFICER,
    text: '다시 전화할 것',
    writtenAt: DAY,
    droppedAt: null,
  });
  await em.flush();
  return { supplements, inquiries };
}

/** Files of a message in every state that shows something: released, refused, and destroyed with its tombstone. */
async function seedFile(em: Em, own: Belongings, at: { caseId: string; messageId: string }): Promise<void> {
  for (const state of ['RELEASED', 'REFUSED', 'DESTROYED'] as const) {
    const subjectId = newIdOf(own.world);
    em.create(CaseAttachmentRow, { id: subjectId, ...at, uploaderId: own.people.OFFICER, addedAt: DAY });
    const of = { subjectType: 'CaseAttachment', purpose: 'ATTACHMENT', mustBeMasked: false, name: '영수증.png' };
    const refusal = state === 'REFUSED' ? { refusal: 'MALWARE' as const } : {};
    const file = await aStoredFile(em, own, subjectId, { ...of, state, ...refusal });
    if (state === 'DESTROYED') await aTombstone(em, own, file.id);
  }
}

async function seedSupplement(em: Em, own: Belongings, caseId: string): Promise<string[]> {
  const requests: string[] = [];
  for (const side of BOTH) {
    const [id, messageId, answerId] = [newIdOf(own.world), newIdOf(own.world), newIdOf(own.world)];
    requests.push(id);
    const asked = { caseId, kind: 'SUPPLEMENT_REQUEST', authorSide: 'OFFICER', visibleTo: [side] } as const;
    await aMessage(em, { id: messageId, ...asked, visibleTo: [side] });
    await aMessage(em, {
      id: answerId,
      caseId,
      kind: 'SUPPLEMENT_ANSWER',
      authorSide: side,
      authorName: '보낸 이',
      visibleTo: [...BOTH],
      answers: messageId,
      late: true,
      lateAccepted: true,
      lateReason: '받아들임',
    });
    em.create(SupplementRequestRow, {
      id,
      caseId,
      side,
      state: 'ANSWERED',
      questions: [{ label: '영수증 날짜', kind: 'DATE', required: true }],
      answers: [{ value: '2026-11-01', fileIds: [newIdOf(own.world)] }],
      messageId,
      answerId,
      askedAt: DAY,
      dueAt: DAY,
      answeredAt: DAY,
    });
    await em.flush();
    for (const actorId of [own.people.CONSUMER, own.people.PARTNER]) {
      em.create(SupplementDraftRow, {
        id: newIdOf(own.world),
        requestId: id,
        actorId,
        answers: [{ value: '2026', fileIds: [newIdOf(own.world)] }],
        savedAt: DAY,
      });
    }
  }
  return requests;
}

async function seedInquiries(em: Em, own: Belongings, caseId: string): Promise<string[]> {
  const resultId = newIdOf(own.world);
  await aMessage(em, { id: resultId, caseId, kind: 'REVIEW_RESULT', authorSide: 'OFFICER', visibleTo: [...BOTH] });
  const asked = {
    caseId,
    kind: 'EXPERT_REVIEW',
    category: 'TEXTILE',
    addresseeName: '김자문',
    organisation: '섬유시험원',
    question: '봉제 불량인가?',
    orderedById: own.people.OFFICER,
    orderedByName: '최담당',
    orderedAt: DAY,
    dueAt: DAY,
  } as const;
  const nothing = { resultId: null, resultOn: null, cost: null, callOffReason: null };
  const states = [
    { ...nothing, state: 'ORDERED', endedAt: null },
    { ...nothing, state: 'RESULT', endedAt: DAY, resultId, resultOn: '2026-11-20', cost: 1000 },
    { ...nothing, state: 'CALLED_OFF', endedAt: DAY, callOffReason: '필요 없음' },
  ] as const;
  return states.map((state) => em.create(CaseInquiryRow, { id: newIdOf(own.world), ...asked, ...state }).id);
}
