import type { PhoneEvent } from '../phone-system/index.ts';

/** States of a call. */
export const CALL_STATES = ['RINGING', 'ANSWERED', 'ENDED', 'MISSED'] as const;

/** State of a call. */
export type CallState = (typeof CALL_STATES)[number];

/** How a call stands. */
interface CallStanding {
  readonly state: CallState;
  readonly rangAt: Date;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * How a call stands by all that was told of it. Not a table of steps: a phone system tells things late, twice, out of
 * order or not at all, and the same things told in any order must give the same end.
 */
export function standingOf(told: readonly Pick<PhoneEvent, 'kind' | 'at' | 'rangAt'>[]): CallStanding {
  const first = (kind: PhoneEvent['kind']): Date | null => told.find((event) => event.kind === kind)?.at ?? null;
  const answeredAt = first('ANSWERED');
  const endedAt = first('ENDED') ?? first('MISSED');
  const rangAt = new Date(Math.min(...told.map((event) => event.rangAt.getTime())));
  if (first('ENDED') || (endedAt && answeredAt)) return { state: 'ENDED', rangAt, answeredAt, endedAt };
  if (endedAt) return { state: 'MISSED', rangAt, answeredAt, endedAt };
  return { state: answeredAt ? 'ANSWERED' : 'RINGING', rangAt, answeredAt, endedAt };
}

/** Indicates whether a call is over. */
export function isOver({ state }: { readonly state: CallState }): boolean {
  return state === 'ENDED' || state === 'MISSED';
}

/** Time within which rings of one caller at one extension are one call; Centrex gives rings no number of their own. */
export const SAME_RING_MS = 10_000;

/** Longest time that a telephone rings. */
export const RINGING_MS = 120_000;

/** What tells one call of a telephone from the next. */
interface CallSpan {
  readonly state: CallState;
  readonly rangAt: Date;
  readonly endedAt?: Date | null;
}

/** Indicates whether a ring at a moment belongs to a call of the same extension and number. */
export function isSameCall(call: CallSpan, rangAt: Date): boolean {
  const [began, rings] = [call.rangAt.getTime(), rangAt.getTime()];
  if (Math.abs(rings - began) <= SAME_RING_MS) return true;
  const until = call.endedAt?.getTime() ?? (call.state === 'RINGING' ? began + RINGING_MS : Infinity);
  return rings >= began && rings <= until;
}
