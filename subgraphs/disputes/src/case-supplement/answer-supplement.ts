import { audit, isRefusal, meetDeadlines, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { attachFiles } from '../case-file/index.ts';
import { authorAmong, putCaseMessage } from '../case-message/index.ts';
import { noticedCase } from '../dispute-case/index.ts';
import { openedRequest, stepOf, type OpenedRequest } from './open-request.ts';
import { answersInWords, answersTo, type GivenAnswer } from './supplement-answers.ts';
import { supplementClock } from './supplement-clock.ts';
import { alarmOfficer } from './supplement-notices.ts';
import type { SupplementCode } from './supplement-words.ts';
import { SupplementDraftRow, type SupplementRequestRow } from './supplement.entity.ts';
import type { SupplementAnswer, SupplementState } from './supplement.ts';

/** What a party answers. */
export interface SupplementReply {
  readonly requestId: string;
  readonly answers: readonly GivenAnswer[];
  /** Files beside those that answer a question. */
  readonly fileIds?: readonly string[] | null;
}

/**
 * Answers a request for supplements, once (보정자료제출, K6): the officer reads it, and the other party only if the answer
 * is widened. One that comes after the silence was noted is kept, and marked as late.
 */
export async function answerSupplement(
  context: Context,
  { requestId, answers: given, fileIds }: SupplementReply,
): Promise<SupplementRequestRow | Refusal<SupplementCode>> {
  const { em, actor, now } = context;
  return wholeAct<SupplementRequestRow, SupplementCode>(em, async (tx) => {
    const opened = await openedRequest(tx, context, requestId);
    if (isRefusal<SupplementCode>(opened)) return opened;
    const next = stepOf(opened, 'answer');
    if (isRefusal<SupplementCode>(next)) return next;
    const answers = answersTo(opened.request.questions, given);
    if (isRefusal<SupplementCode>(answers)) return answers;
    const late = opened.request.state === 'UNANSWERED';
    const { dispute, request } = await keepAnswer(tx, context, opened, { next, answers, late });
    const refused = await attachAll(tx, request, { uploaderId: actor.id, fileIds: fileIds ?? [] });
    if (refused) return refused;
    await meetDeadlines(tx, { id: request.id }, [supplementClock], { actor, now });
    await tx.nativeUpdate(SupplementDraftRow, { requestId, actorId: actor.id }, { answers: [], savedAt: now });
    const subject = { type: 'SupplementRequest', id: request.id };
    await audit(tx, { act: 'supplement.answer', subject, actor, data: { side: request.side, late } }, now);
    const told = { officerId: dispute.officerId ?? null, side: request.side, move: 'ANSWERED' } as const;
    await alarmOfficer(tx, await noticedCase(tx, dispute), told, { actor, now });
    return request;
  });
}

interface Answered {
  readonly next: SupplementState;
  readonly answers: readonly SupplementAnswer[];
  readonly late: boolean;
}

async function keepAnswer(
  tx: EntityManager,
  { actor, now }: Context,
  { dispute, request, roles }: OpenedRequest,
  { next, answers, late }: Answered,
) {
  const answer = {
    caseId: dispute.id,
    author: authorAmong(roles, actor),
    kind: 'SUPPLEMENT_ANSWER',
    text: answersInWords(request.questions, answers),
    visibleTo: [],
    answers: request.messageId,
    late,
  } as const;
  const message = await putCaseMessage(tx, answer, now);
  request.state = next;
  request.answers = answers;
  request.answerId = message.id;
  request.answeredAt = now;
  await tx.flush();
  return { dispute, request };
}

/** Lets the files of every question, and what came beside them, go with the answer. */
async function attachAll(
  tx: EntityManager,
  { caseId, answers, answerId }: SupplementRequestRow,
  { uploaderId, fileIds }: { readonly uploaderId: string; readonly fileIds: readonly string[] },
): Promise<Refusal<SupplementCode> | null> {
  const groups = [
    ...(answers ?? []).map((answer, index) => ({ files: answer.fileIds, path: ['answers', String(index), 'fileIds'] })),
    { files: fileIds, path: ['fileIds'] },
  ];
  for (const { files, path } of groups) {
    const refused = await attachFiles(tx, { caseId, messageId: answerId ?? '', uploaderId, fileIds: files });
    if (refused) return refuse(refused, ['input', ...path]);
  }
  return null;
}
