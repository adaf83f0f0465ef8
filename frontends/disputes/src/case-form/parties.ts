import type { CaseMessageParty } from '../gql/graphql.ts';

/** Parties of a case, in the order in which they are named. */
export const PARTIES = ['APPLICANT', 'RESPONDENT'] as const satisfies readonly CaseMessageParty[];

/** Choices of who is meant, in their order. */
export const ADDRESSEES = ['BOTH', ...PARTIES] as const;

/** Gives the parties that a choice means; none while nothing is chosen. */
export function partiesOf(choice: string): CaseMessageParty[] {
  return PARTIES.filter((party) => choice === 'BOTH' || choice === party);
}
