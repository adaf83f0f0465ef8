import type { Rule } from '@madang/subgraph-kit/process';
import type { CaseParty, DisputeCase } from './dispute-case.ts';

/** Nobody is notified before it is known whom the claim is against. */
export const respondentKnown: Rule<DisputeCase, 'RESPONDENT_MISSING'> = {
  code: 'RESPONDENT_MISSING',
  holds: (dispute) => Boolean(dispute.respondentId),
};

/** A business confirms the notice of receipt once. */
export const receiptNotConfirmedYet: Rule<DisputeCase, 'ALREADY_CONFIRMED'> = {
  code: 'ALREADY_CONFIRMED',
  holds: (dispute) => !dispute.receiptConfirmedAt,
};

/** A business reports its self-remedy activity once. */
export const selfRemedyNotReportedYet: Rule<DisputeCase, 'ALREADY_REPORTED'> = {
  code: 'ALREADY_REPORTED',
  holds: (dispute) => !dispute.selfRemediedAt,
};

/** A case ends as settled exactly when an agreement was recorded; before the result is chosen the rule is silent. */
export const resultFitsAgreement: Rule<DisputeCase, 'RESULT_CONTRADICTS_AGREEMENT'> = {
  code: 'RESULT_CONTRADICTS_AGREEMENT',
  holds: ({ result, state }) => !result || (result === 'SETTLED') === (state === 'AGREEMENT'),
};

/** Parties who are to move next; nobody once the case has ended. */
export function whoseMove(dispute: DisputeCase): readonly CaseParty[] {
  switch (dispute.state) {
    case 'SELF_RESOLUTION':
      return dispute.selfRemediedAt ? ['OFFICER'] : ['RESPONDENT'];
    case 'RECOMMENDATION':
      return ['APPLICANT', 'RESPONDENT'];
    case 'CLOSED':
    case 'WITHDRAWN':
      return [];
    default:
      return ['OFFICER'];
  }
}

/** Indicates whether a case is open and past the day by which a settlement should have been recommended. */
export function isOverdue(dispute: DisputeCase & { readonly dueAt: Date }, now: Date): boolean {
  return !hasEnded(dispute) && dispute.dueAt < now;
}

/** Indicates whether a case is closed or withdrawn. */
export function hasEnded({ state }: DisputeCase): boolean {
  return state === 'CLOSED' || state === 'WITHDRAWN';
}
