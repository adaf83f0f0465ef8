import type { EventHandler } from '@madang/subgraph-kit';
import { z } from 'zod';
import { SatisfactionAnswerRow } from './satisfaction.entity.ts';

/** Slices that ask how satisfied people were. */
const ASKING = ['callcenter', 'disputes', 'moderation'] as const;

const surveyAnswered = z.object({
  answerId: z.uuid(),
  survey: z.string(),
  subjectType: z.string(),
  subjectId: z.uuid(),
  score: z.int().min(1).max(5),
  answeredAt: z.coerce.date(),
});

/** Handlers that keep what the slices tell of answers, by event type. */
export const keepAnswers: Readonly<Record<string, EventHandler>> = Object.fromEntries(
  ASKING.map((slice) => [`${slice}.survey-answered`, keepAnswerOf(slice)]),
);

function keepAnswerOf(slice: string): EventHandler {
  return async (tx, data) => {
    const { answerId: id, ...answer } = surveyAnswered.parse(data);
    tx.create(SatisfactionAnswerRow, { id, slice, ...answer });
  };
}
