import {
  audit,
  isRefusal,
  newId,
  refuse,
  startDeadline,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { attachFiles } from '../case-file/index.ts';
import {
  authorAmong,
  putCaseMessage,
  TEXT_LENGTH,
  writtenIn,
  type PartySide,
  type WritingCode,
} from '../case-message/index.ts';
import { hasEnded, lockedCase, noticedCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { questionsInWords } from './supplement-answers.ts';
import { endOfDays, supplementClock } from './supplement-clock.ts';
import { supplementRequested, writeToParty } from './supplement-notices.ts';
import type { SupplementCode } from './supplement-words.ts';
import { SupplementRequestRow } from './supplement.entity.ts';
import { LABEL_LENGTH, MOST_DAYS, MOST_QUESTIONS, SUPPLEMENT_DAYS, type SupplementQuestion } from './supplement.ts';

/** What an officer asks for. */
export interface SupplementWish {
  readonly caseId: string;
  readonly to: readonly PartySide[];
  readonly title: string;
  readonly text: string;
  readonly questions: readonly SupplementQuestion[];
  readonly days?: number | null;
  readonly fileIds?: readonly string[] | null;
}

/** Asks one party or both for supplements (자료보정요청, K6); each gets a request of its own and knows of no other. */
export async function requestSupplement(
  context: Context,
  wish: SupplementWish,
): Promise<{ requests: SupplementRequestRow[] } | Refusal<SupplementCode>> {
  const { em, actor } = context;
  const written = writtenIn(wish);
  if (isRefusal<WritingCode>(written)) return written;
  const flaw = flawOf(wish);
  if (flaw) return flaw;
  const questions = wish.questions.map((question) => ({ ...question, label: question.label.trim() }));
  return wholeAct<{ requests: SupplementRequestRow[] }, SupplementCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, wish.caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!rolesInCase(dispute, actor).includes('OFFICER')) return refuse('NOT_ALLOWED');
    if (hasEnded(dispute)) return refuse('CASE_ENDED', ['input', 'caseId']);
    if (wish.to.includes('RESPONDENT') && !dispute.receiptNotifiedAt) {
      return refuse('RESPONDENT_NOT_NOTIFIED', ['input', 'to']);
    }
    const requests: SupplementRequestRow[] = [];
    for (const side of new Set(wish.to)) {
      const request = await askOne(tx, context, dispute, { ...wish, ...written, questions, side });
      if (isRefusal<SupplementCode>(request)) return request;
      requests.push(request);
    }
    return { requests };
  });
}

function flawOf({ to, questions, days, fileIds }: SupplementWish): Refusal<SupplementCode> | null {
  if (to.length === 0) return refuse('PARTIES_MISSING', ['input', 'to']);
  // A file goes with one message, and each party gets a message of its own.
  if (new Set(to).size > 1 && fileIds?.length) return refuse('FILES_FOR_ONE', ['input', 'fileIds']);
  if (questions.length === 0) return refuse('QUESTIONS_MISSING', ['input', 'questions']);
  if (questions.length > MOST_QUESTIONS) return refuse('QUESTIONS_TOO_MANY', ['input', 'questions']);
  const labels = questions.map(({ label }) => label.trim());
  const bad = labels.findIndex((label) => label === '' || label.length > LABEL_LENGTH);
  const code = labels[bad] === '' ? 'QUESTION_MISSING' : 'QUESTION_TOO_LONG';
  if (bad >= 0) return refuse(code, ['input', 'questions', String(bad), 'label']);
  const given = days ?? SUPPLEMENT_DAYS;
  return given < 1 || given > MOST_DAYS ? refuse('DAYS_INVALID', ['input', 'days']) : null;
}

async function askOne(
  tx: EntityManager,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  dispute: DisputeCaseRow,
  { side, questions, days, ...asked }: SupplementWish & { readonly side: PartySide },
): Promise<SupplementRequestRow | Refusal<SupplementCode>> {
  const caseId = dispute.id;
  const text = `${asked.text}\n\n${questionsInWords(questions)}`;
  if (text.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'text']);
  const author = authorAmong(['OFFICER'], actor);
  const letter = { caseId, author, kind: 'SUPPLEMENT_REQUEST', title: asked.title, text, visibleTo: [side] } as const;
  const message = await putCaseMessage(tx, letter, now);
  const files = { caseId, messageId: message.id, uploaderId: actor.id, fileIds: asked.fileIds ?? [] };
  const refused = await attachFiles(tx, files);
  if (refused) return refuse(refused, ['input', 'fileIds']);
  const noticed = await noticedCase(tx, dispute);
  const subject = { type: 'SupplementRequest', id: newId(), label: dispute.number };
  const owner = { id: actor.id, name: noticed.paper.officerName };
  const start = { clock: supplementClock, subject, owner, team: dispute.team ?? null, since: now };
  // Where the officer says nothing, the rule of the clock counts.
  const end = days ? { dueAt: await endOfDays(tx, now, days) } : {};
  const { dueAt } = await startDeadline(tx, { ...start, ...end }, { actor, now });
  const row = { id: subject.id, caseId, side, state: 'OPEN', questions, messageId: message.id } as const;
  const request = tx.create(SupplementRequestRow, { ...row, answers: null, askedAt: now, dueAt });
  await tx.flush();
  const data = { side, questions: questions.length, dueAt };
  await audit(tx, { act: 'supplement.ask', subject, actor, data }, now);
  const written = { message: supplementRequested, side, dueAt, key: `supplement:${request.id}` };
  await writeToParty(tx, noticed, written, { actor, now });
  return request;
}
