import type { MediationState } from '../gql/graphql.ts';

/** What a side says to a decision, as its page words it. */
export type SideAnswer = 'accepted' | 'silent' | 'waiting' | 'open';

/** Tells what a side says to a decision: once it counts, who said nothing has accepted by silence (소비자기본법 67조). */
export function sideAnswer(state: MediationState, acceptedAt: string | null): SideAnswer {
  if (acceptedAt !== null) return 'accepted';
  if (state === 'ACCEPTED') return 'silent';
  return state === 'DECIDED' ? 'waiting' : 'open';
}
