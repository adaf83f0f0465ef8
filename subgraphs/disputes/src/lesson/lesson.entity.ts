import { defineEntity, p } from '@mikro-orm/core';
import { LESSON_CAUSES } from './lesson.ts';

const LessonSchema = defineEntity({
  name: 'LessonRow',
  tableName: 'lesson',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    /** That of the case when it was written. */
    itemCategoryId: p.uuid().nullable(),
    cause: p.enum([...LESSON_CAUSES]),
    title: p.text(),
    text: p.text(),
    writtenById: p.uuid(),
    writtenBy: p.text(),
    writtenAt: p.datetime(3),
  },
});

/** What was learnt from a case, for who works on the next one like it (P9). */
export class LessonRow extends LessonSchema.class {}
LessonSchema.setClass(LessonRow);

/** Table of lessons. */
export const lessonRows = LessonSchema;
