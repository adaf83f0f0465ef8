import type { CaseSide } from '../gql/graphql.ts';
import type { PartyCase } from './party-case-query.ts';

/** Whose turn it is, as one side reads it. */
export type Turn = 'you' | 'other' | 'officer' | 'committee' | 'performing' | 'none';

/** What a turn is read from. */
export interface TurnOfCase extends Pick<PartyCase, 'state' | 'whoseMove' | 'termsOpen' | 'result'> {
  /** Requests for supplements that this side may read. */
  readonly supplements: readonly { readonly availableSteps: readonly string[] }[];
  readonly withdrawalRequests: readonly { readonly state: string }[];
  readonly mediation: { readonly availableSteps: readonly string[] } | null;
  readonly offers: readonly { readonly terms: readonly { readonly availableSteps: readonly string[] }[] }[];
}

/** Says whose turn it is: one's own before anybody else's. What is owed moves by itself unless there is something to report or confirm. */
export function turnOf(dispute: TurnOfCase, side: CaseSide): Turn {
  const { whoseMove, termsOpen, offers } = dispute;
  if (mayAnswerDecision(dispute) || isAskedBesides(dispute, side)) return 'you';
  if (isOwed(dispute) && termsOpen > 0) {
    const isAsked = offers.some(({ terms }) => terms.some(({ availableSteps }) => availableSteps.length > 0));
    return isAsked ? 'you' : 'performing';
  }
  if (whoseMove.includes(side)) return 'you';
  if (whoseMove.length === 0) return 'none';
  if (whoseMove.includes('COMMITTEE')) return 'committee';
  return whoseMove.includes('OFFICER') || whoseMove.includes('LEAD') ? 'officer' : 'other';
}

/** Indicates whether a side is asked for something that no stage of the case asks: supplements, or whether to withdraw. */
function isAskedBesides({ supplements, withdrawalRequests }: TurnOfCase, side: CaseSide): boolean {
  return (
    supplements.some(({ availableSteps }) => availableSteps.includes('ANSWER')) ||
    (side === 'APPLICANT' && withdrawalRequests.some(({ state }) => state === 'ASKED'))
  );
}

/** Indicates whether a side can accept or refuse the decision of the committee now. */
export function mayAnswerDecision({ mediation }: Pick<TurnOfCase, 'mediation'>): boolean {
  return Boolean(mediation?.availableSteps.includes('REFUSE'));
}

/** Indicates whether what was agreed on or decided is owed, and not only proposed. */
export function isOwed({ state, result }: Pick<TurnOfCase, 'state' | 'result'>): boolean {
  return state === 'SIGNED' || result === 'SETTLED' || result === 'MEDIATED';
}
