import type { CALL_DIRECTIONS } from '../phone-system/index.ts';

/** How many people at the desk, and what waits for them, at a moment. */
export interface LiveBoard {
  readonly at: Date;
  /** Calls from outside that ring and nobody has answered. */
  readonly waiting: number;
  /** When the one that waits longest began to ring; none when none waits. */
  readonly waitingSince: Date | null;
  readonly seats: readonly Seat[];
  readonly openTickets: number;
  readonly redTickets: number;
}

/** Who sits at a telephone, and what they have to do. */
export interface Seat {
  readonly agentId: string;
  readonly extension: string;
  readonly lineState: string;
  readonly agentState: string;
  readonly agentStateAt: Date;
  readonly call: SeatCall | null;
  readonly openTickets: number;
  readonly redTickets: number;
}

/** Call that is not over. */
export interface SeatCall {
  readonly direction: (typeof CALL_DIRECTIONS)[number];
  /** UNKNOWN where the phone system fell silent in the middle of it. */
  readonly status: 'RINGING' | 'ANSWERED' | 'UNKNOWN';
  /** When it began to ring, was answered, or was last told of. */
  readonly since: Date;
}

/** Time within which a call from outside should be answered. */
export const ANSWERED_SOON_SECONDS = 20;

/** What the desk did on a day; a mean of nothing is none. */
export interface DayAtDesk {
  readonly answered: number;
  readonly missed: number;
  readonly dialled: number;
  readonly answeredSoon: number;
  readonly meanWaitSeconds: number | null;
  readonly longestWaitSeconds: number | null;
  readonly meanTalkSeconds: number | null;
  readonly received: number;
  readonly transferred: number;
  readonly completed: number;
}
