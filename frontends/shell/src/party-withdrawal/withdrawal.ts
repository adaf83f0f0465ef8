import type { CaseSide, CaseState, PartyCase_CaseFragment } from '../gql/graphql.ts';

/** A request of the business that the case be withdrawn. */
export type WithdrawalRequest = PartyCase_CaseFragment['withdrawalRequests'][number];

/** States in which nothing is withdrawn any more; the graph decides, this only hides what it would refuse. */
const TOO_LATE: readonly CaseState[] = ['SIGNED', 'MEDIATION', 'CLOSED', 'WITHDRAWN'];

/** Indicates whether a business may ask that the case be withdrawn: one request at a time. */
export function mayAskWithdrawal(
  dispute: { readonly state: CaseState; readonly withdrawalRequests: readonly { readonly state: string }[] },
  side: CaseSide,
): boolean {
  const isOpen = dispute.withdrawalRequests.some(({ state }) => state === 'ASKED');
  return side === 'RESPONDENT' && !isOpen && !TOO_LATE.includes(dispute.state);
}

/** Requests that this side has only to read: all but the one that the applicant is to answer. */
export function pastOf<Request extends { readonly state: string }>(
  requests: readonly Request[],
  side: CaseSide,
): readonly Request[] {
  return side === 'RESPONDENT' ? requests : requests.filter(({ state }) => state !== 'ASKED');
}
