import { audit, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { hasEnded, lockedCase } from '../dispute-case/index.ts';
import { TEXT_MOST, textsIn, TITLE_MOST } from '../written-text/index.ts';
import type { LessonCode } from './lesson-words.ts';
import { LessonRow } from './lesson.entity.ts';
import type { LessonCause } from './lesson.ts';

const MOST = { title: TITLE_MOST, text: TEXT_MOST };

/** A lesson as it is written. */
export interface WrittenLesson {
  readonly caseId: string;
  readonly cause: LessonCause;
  readonly title: string;
  readonly text: string;
}

/** Writes what was learnt from a case that has ended, linked to its item and cause (P7, P9); it is never changed. */
export async function writeLesson(
  { em, actor, now }: Context,
  { caseId, cause, title, text }: WrittenLesson,
): Promise<LessonRow | Refusal<LessonCode>> {
  const texts = textsIn({ title, text }, MOST);
  if (isRefusal<LessonCode>(texts)) return texts;
  return wholeAct<LessonRow, LessonCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!hasEnded(dispute)) return refuse('CASE_OPEN', ['input', 'caseId']);
    const lesson = tx.create(LessonRow, {
      id: newId(),
      caseId: dispute.id,
      itemCategoryId: dispute.itemCategoryId ?? null,
      cause,
      ...texts,
      writtenById: actor.id,
      writtenBy: actor.name,
      writtenAt: now,
    });
    const subject = { type: 'DisputeCase', id: dispute.id };
    await audit(tx, { act: 'lesson.write', subject, actor, data: { lessonId: lesson.id, cause } }, now);
    return lesson;
  });
}
