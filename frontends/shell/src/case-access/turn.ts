import type { CaseParty, CaseSide } from '../gql/graphql.ts';

/** Whose turn it is, as one side reads it. */
export type Turn = 'you' | 'other' | 'officer' | 'none';

/** Says whose turn it is: one's own before anybody else's. */
export function turnOf(whoseMove: readonly CaseParty[], side: CaseSide): Turn {
  if (whoseMove.includes(side)) return 'you';
  if (whoseMove.length === 0) return 'none';
  return whoseMove.includes('OFFICER') ? 'officer' : 'other';
}
