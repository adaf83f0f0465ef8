import type { z } from 'zod';
import { clean, numberIn, reasonOf } from './channel-values.ts';

/** What buyers ask about. */
export const QUESTION_KINDS = ['PRODUCT', 'ORDER', 'OTHER'] as const;

/** A question as a marketplace has it, well formed. */
export interface ChannelQuestion {
  /** Number at the connection, unique there. */
  readonly externalNumber: string;
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly askedAt: Date;
  /** Who asks, as the marketplace shows them. */
  readonly asker: string | null;
  readonly title: string | null;
  readonly content: string;
  readonly externalProduct: string | null;
  readonly productName: string | null;
  /** Order that it names, and lines of it, by their numbers there. */
  readonly externalOrder: string | null;
  readonly externalLines: readonly string[];
  /** Answer that it has there; its words where they are handed out with the question. */
  readonly answer: { readonly text: string | null; readonly at: Date | null } | null;
}

/** What was read of one question: a question, a post that is none, or a payload that is neither with what is wrong with it. */
export type QuestionReading =
  | { readonly kind: 'QUESTION'; readonly question: ChannelQuestion; readonly payload: unknown }
  | {
      readonly kind: 'MALFORMED';
      readonly externalNumber: string | null;
      /** Path and rule, never a value. */
      readonly reason: string;
      readonly payload: unknown;
    };

/** Our answer to a question. */
export interface QuestionAnswer {
  readonly externalNumber: string;
  readonly askedAt: Date;
  readonly text: string;
}

/** Reads a payload by its shape, or says where it is wrong; values never appear in the reason. */
export function readQuestionWith<Shape extends z.ZodType>(
  shape: Shape,
  payload: unknown,
  numberField: string,
  questionOf: (read: z.infer<Shape>) => ChannelQuestion,
): QuestionReading {
  const read = shape.safeParse(payload);
  if (read.success) return { kind: 'QUESTION', question: questionOf(read.data), payload };
  const externalNumber = numberIn(payload, numberField);
  return { kind: 'MALFORMED', externalNumber, reason: `question.${reasonOf(read.error)}`, payload };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Words of a text that a marketplace keeps with marks of a page, line by line. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_whole, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Indicates whether what stands at a marketplace is what we say, whether it is kept as it is or as a page. */
export function saysTheSame(there: string, ours: string): boolean {
  const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  return [there, plainWords(there)].some((text) => bare(text) === bare(ours));
}

/** Words without marks and blanks, or nothing. */
export function cleanWords(text: string | null | undefined): string | null {
  return clean(plainWords(text ?? ''));
}
