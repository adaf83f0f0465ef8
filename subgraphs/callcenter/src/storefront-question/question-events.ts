import { z } from 'zod';
import { QUESTION_KINDS } from './storefront-question.ts';

/** Event by which the orders tell what a buyer asks, and again when its words change or its order becomes known. */
export const QUESTION_ASKED = 'orders.question-asked';

/** Event by which the orders tell that an answer has reached its end, or was given elsewhere. */
export const QUESTION_SETTLED = 'orders.question-settled';

/** Event by which the orders hear of an answer. */
export const QUESTION_ANSWERED = 'callcenter.question-answered';

/** How the orders tell what a buyer asks. */
export const askedQuestion = z.object({
  questionId: z.uuid(),
  edition: z.number().int().positive(),
  storefrontCode: z.string().min(1),
  kind: z.enum(QUESTION_KINDS),
  askedAt: z.coerce.date(),
  externalNumber: z.string().min(1),
  productName: z.string().nullable(),
  orderId: z.uuid().nullable(),
  orderLineId: z.uuid().nullable(),
  customerId: z.uuid().nullable(),
  askerName: z.string().nullable(),
  title: z.string().nullable(),
  content: z.string(),
});

/** What a buyer asks, as the orders tell it. */
export type AskedQuestion = z.infer<typeof askedQuestion>;

/** How the orders tell what came of a question. */
export const settledQuestion = z.object({
  questionId: z.uuid(),
  answerId: z.uuid().nullable(),
  outcome: z.enum(['TOLD', 'REFUSED', 'ANSWERED_ELSEWHERE']),
  refusalCode: z.string().nullable(),
  refusalDetail: z.string().nullable(),
  at: z.coerce.date(),
});

/** What came of a question, as the orders tell it. */
export type SettledQuestion = z.infer<typeof settledQuestion>;
