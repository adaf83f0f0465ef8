import { nationalDigits } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { ChannelOrder, ChannelReading } from './channel-order.ts';

/** Most pieces of one line; more is a mistake of somebody's. */
const MOST_PIECES = 9_999;

/** Whole number of pieces, at least one. */
export const pieces = z
  .union([z.number(), z.string().regex(/^\d+$/, 'not a whole number').transform(Number)])
  .pipe(z.number().int('not a whole number').min(1, 'less than one').max(MOST_PIECES, 'too many'));

/** Whole won, as a number or as text such as 30000.00. */
export const wonText = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, 'not an amount')
      .transform(Number),
  ])
  .pipe(z.number().int('not whole won').min(0, 'below 0').max(Number.MAX_SAFE_INTEGER, 'too large'));

/** Moment as ISO 8601 with its zone. */
export const moment = z.iso
  .datetime({ offset: true, message: 'not a moment with its zone' })
  .transform((text) => new Date(text));

/** Text without blanks around it; nothing where it is empty. */
export function clean(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** First of the numbers that has digits. */
export function phoneIn(...numbers: readonly (string | null | undefined)[]): string | null {
  return numbers.map((number) => nationalDigits(number ?? '')).find((digits) => digits !== '') ?? null;
}

/** Five digits of a zip code; nothing for another form, such as one from abroad. */
export function zipIn(text: string | null | undefined): string | null {
  return /^\d{5}$/.exec(text?.trim() ?? '')?.[0] ?? null;
}

const REASON_LENGTH = 300;

/** Reads a payload by its shape, or says where it is wrong; values never appear in the reason. */
export function readWith<Shape extends z.ZodType>(
  shape: Shape,
  payload: unknown,
  numberField: string,
  orderOf: (read: z.infer<Shape>) => ChannelOrder,
): ChannelReading {
  const read = shape.safeParse(payload);
  const malformed = (reason: string): ChannelReading => ({
    kind: 'MALFORMED',
    externalNumber: numberIn(payload, numberField),
    reason: reason.slice(0, REASON_LENGTH),
    payload,
  });
  if (!read.success) return malformed(reasonOf(read.error));
  const order = orderOf(read.data);
  const numbers = new Set(order.lines.map(({ externalNumber }) => externalNumber));
  return numbers.size === order.lines.length
    ? { kind: 'ORDER', order, payload }
    : malformed('lines: the same number twice');
}

/** First thing that is wrong with a payload, as path and rule. */
export function reasonOf({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.') || 'whole'}: ${issue.message}`.slice(0, REASON_LENGTH) : 'whole: not there';
}

/** Number in a field of a payload, if at least that can be read. */
export function numberIn(payload: unknown, field: string): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const value: unknown = Object.entries(payload).find(([name]) => name === field)?.[1];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= 60 ? clean(value) : null;
}
