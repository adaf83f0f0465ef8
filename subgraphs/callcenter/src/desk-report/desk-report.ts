/** Days of which a report tells, in Asia/Seoul, both included. */
export interface ReportPeriod {
  readonly from: string;
  readonly to: string;
}

/** Most days of one report. */
export const MOST_DAYS = 366;

/** Days within which a question that comes up again was not answered the first time. */
export const FOLLOW_UP_DAYS = 7;

/** What is told of a group of tickets; of nothing there is no rate and no time. */
export interface ReportFigures {
  readonly received: number;
  readonly completed: number;
  readonly discarded: number;
  readonly open: number;
  /** Open ones that are red (E6). */
  readonly red: number;
  /** Those that were handed over at least once. */
  readonly transferred: number;
  /** Those that were settled at the first contact. */
  readonly firstContact: number;
  /** Those that could have been: completed, and taken down by somebody of the desk. */
  readonly firstContactOf: number;
  readonly medianHandlingSeconds: number | null;
  readonly p90HandlingSeconds: number | null;
  readonly callbacksKept: number;
  readonly callbacksOverdue: number;
}

/** Tickets that bear one code. */
export interface CodeFigures {
  readonly kind: 'TYPE' | 'OUTCOME' | 'CALL_RESULT';
  readonly code: string;
  readonly figures: ReportFigures;
}

/** Tickets that were received on a day, or in an hour of the only day. */
export interface SlotFigures {
  readonly day: string;
  readonly hour: number | null;
  readonly figures: ReportFigures;
}

/** What somebody of the desk did. */
export interface AgentFigures {
  readonly agentId: string;
  /** Of the tickets that they took down. */
  readonly taken: ReportFigures;
  readonly completed: number;
  readonly medianHandlingSeconds: number | null;
  readonly p90HandlingSeconds: number | null;
  readonly transfersOut: number;
  readonly transfersIn: number;
  /** Mean of the scores of the samples of their work; none without a score. */
  readonly qualityMean: number | null;
}

/** Report of a period, as it stands at a moment. */
export interface DeskReport extends ReportPeriod {
  readonly asOf: Date;
  readonly totals: ReportFigures;
  readonly transfers: number;
  /** Mean of the scores of all samples, and how many there are. */
  readonly qualityMean: number | null;
  readonly qualityScored: number;
  readonly byType: readonly CodeFigures[];
  readonly byOutcome: readonly CodeFigures[];
  readonly byCallResult: readonly CodeFigures[];
  readonly byAgent: readonly AgentFigures[];
  readonly bySlot: readonly SlotFigures[];
}

/** How long those who rang had to wait. */
export interface WaitFigures {
  readonly answered: number;
  readonly missed: number;
  readonly medianWaitSeconds: number | null;
  readonly p90WaitSeconds: number | null;
  readonly longestWaitSeconds: number | null;
}

/** Waits of a period, of everybody and in each hour of the day from 0 to 23. */
export interface DeskWaits {
  readonly all: WaitFigures;
  readonly byHour: readonly { readonly hour: number; readonly waits: WaitFigures }[];
}

/** What is told of no ticket. */
export const NOTHING: ReportFigures = {
  received: 0,
  completed: 0,
  discarded: 0,
  open: 0,
  red: 0,
  transferred: 0,
  firstContact: 0,
  firstContactOf: 0,
  medianHandlingSeconds: null,
  p90HandlingSeconds: null,
  callbacksKept: 0,
  callbacksOverdue: 0,
};

/** What is told where nobody rang. */
export const NOBODY: WaitFigures = {
  answered: 0,
  missed: 0,
  medianWaitSeconds: null,
  p90WaitSeconds: null,
  longestWaitSeconds: null,
};
