import type { DeskCall_CallFragment, DeskEventsSubscription } from '../gql/graphql.ts';

/** A call as the telephone shows it. */
export type DeskCall = DeskCall_CallFragment;

type DeskEvent = DeskEventsSubscription['deskEvents'];

/** How things stand at the own desk. */
export interface DeskState {
  readonly calls: readonly DeskCall[];
  readonly line: DeskEvent['line'];
  /** Calls that rang in sight of this tab and were taken up then. */
  readonly takenUp: ReadonlySet<string>;
  /** Grows with every event of a call, so that lists know when to ask anew. */
  readonly heard: number;
  /** Grows with whatever may have changed the lists of work. */
  readonly counted: number;
}

/** A desk of which nothing was heard yet. */
export const SILENT_DESK: DeskState = { calls: [], line: null, takenUp: new Set(), heard: 0, counted: 0 };

/** What is so after an event; one that is told twice changes nothing. */
export function afterEvent(state: DeskState, event: DeskEvent): DeskState {
  const { kind, calls, call, line } = event;
  if (kind === 'SNAPSHOT') return { ...withCalls(state, calls), line, counted: state.counted + 1 };
  if (kind === 'LINE') return { ...state, line };
  if (kind === 'COUNTS') return { ...state, counted: state.counted + 1 };
  if (kind !== 'CALL' || !call) return state;
  const others = state.calls.filter(({ id }) => id !== call.id);
  return withCalls(state, isPressing(call) ? [...others, call] : others);
}

/** Calls whose caller comes to the screen without being asked for (E2): who was just taken up, and then who rings while nothing is written at the desk. */
export function comingOf({ calls, takenUp }: DeskState, isDeskBlank: boolean): readonly DeskCall[] {
  const known = calls.filter(({ direction, customer }) => direction === 'INBOUND' && customer !== null);
  const talking = known.filter(({ id, status }) => status === 'ANSWERED' && takenUp.has(id));
  return [...talking, ...(isDeskBlank ? known.filter(({ status }) => status === 'RINGING') : [])];
}

/** The call that is open at the own telephone: one in which people talk, one that rings, one of which nothing is told any more. */
export function openCallOf({ calls }: DeskState): DeskCall | null {
  return OPEN.flatMap((status) => calls.filter((call) => call.status === status))[0] ?? null;
}

/** The call that can be taken up at the own telephone from here; none while nobody rings. */
export function ringingCallOf({ calls }: DeskState): DeskCall | null {
  return calls.find(({ availableActs }) => availableActs.includes('ANSWER')) ?? null;
}

const OPEN = ['ANSWERED', 'RINGING', 'UNKNOWN'] as const;

function withCalls(state: DeskState, calls: readonly DeskCall[]): DeskState {
  const rang = new Set(state.calls.flatMap(({ id, status }) => (status === 'RINGING' ? [id] : [])));
  const taken = calls.filter(({ id, status }) => state.takenUp.has(id) || (status === 'ANSWERED' && rang.has(id)));
  return { ...state, calls, takenUp: new Set(taken.map(({ id }) => id)), heard: state.heard + 1 };
}

/** Indicates whether a call wants attention: it rings, is open, or was missed and not seen. */
function isPressing({ status, isUnseen }: DeskCall): boolean {
  return isUnseen || status === 'RINGING' || status === 'ANSWERED' || status === 'UNKNOWN';
}
