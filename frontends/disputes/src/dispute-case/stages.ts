import type { CaseState } from '../gql/graphql.ts';

/** Stages of a case in their order. */
export const STAGES = [
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

/** Gives the stages that a case passed, the one it is in, and those still ahead; a stage that was skipped is left out. */
export function stagesOf(state: CaseState, history: readonly { readonly toState: CaseState }[]): readonly CaseState[] {
  const passed = STAGES.filter((stage) => stage !== state && history.some(({ toState }) => toState === stage));
  const place = STAGES.findIndex((stage) => stage === state);
  return [...passed, state, ...(place < 0 ? [] : STAGES.slice(place + 1))];
}

/** States in which nothing is written, asked or ordered any more. */
export const ENDED: readonly CaseState[] = ['CLOSED', 'WITHDRAWN'];
