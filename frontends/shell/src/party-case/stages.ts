import type { CaseState } from '../gql/graphql.ts';

/** Way of a case that is settled; what a case passes over is left out of its list. */
const WAY = [
  'RECEIVED',
  'ASSIGNED',
  'NOTIFIED',
  'SELF_RESOLUTION',
  'FACT_FINDING',
  'OPINIONS',
  'RECOMMENDATION',
  'UNSIGNED',
  'SIGNED',
  'CLOSED',
] as const satisfies readonly CaseState[];

/** One stage of the way, and whether it lies behind, is now or is still to come. */
export interface Stage {
  readonly state: CaseState;
  readonly when: 'past' | 'now' | 'later';
  /** Timestamp at which the case came there last; none for what is to come. */
  readonly at: string | null;
}

/** What stages are read from. */
export interface StagedCase {
  readonly state: CaseState;
  readonly history: readonly { readonly toState: CaseState; readonly takenAt: string }[];
}

/** Stages of a case in their order: those it has passed, the one it is in, and those to come. */
export function stagesOf({ state, history }: StagedCase): Stage[] {
  const way = wayOf(state);
  const now = way.indexOf(state);
  return way.flatMap((stage, index): Stage[] => {
    const at = arrival(history, stage);
    if (index < now && at === null) return [];
    if (index > now) return [{ state: stage, when: 'later', at: null }];
    return [{ state: stage, when: index === now ? ('now' as const) : ('past' as const), at }];
  });
}

/** A mediated case goes by the committee, a withdrawn one ends where it is. */
function wayOf(state: CaseState): readonly CaseState[] {
  if (state === 'MEDIATION')
    return [...WAY.slice(0, -1).filter((stage) => stage !== 'UNSIGNED' && stage !== 'SIGNED'), state, 'CLOSED'];
  if (state === 'WITHDRAWN') return [...WAY.slice(0, -1), state];
  return WAY;
}

/** Timestamp at which the case last came from elsewhere to a stage. */
function arrival(history: StagedCase['history'], stage: CaseState): string | null {
  const came = history.findLast(({ toState }, index) => toState === stage && history[index - 1]?.toState !== stage);
  return came?.takenAt ?? null;
}
