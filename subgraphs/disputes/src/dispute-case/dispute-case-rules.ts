import type { Rule } from '@madang/subgraph-kit/process';
import type { DisputeCase } from './dispute-case.ts';

/** Nobody is notified before it is known whom the claim is against. */
export const respondentKnown: Rule<DisputeCase, 'RESPONDENT_MISSING'> = {
  code: 'RESPONDENT_MISSING',
  holds: (dispute) => Boolean(dispute.respondentId),
};

/** A business reports its self-remedy activity once. */
export const selfRemedyNotReportedYet: Rule<DisputeCase, 'ALREADY_REPORTED'> = {
  code: 'ALREADY_REPORTED',
  holds: (dispute) => !dispute.selfRemediedAt,
};

/** Indicates whether a case is open and past the day by which a settlement should have been recommended. */
export function isOverdue(dispute: DisputeCase & { readonly dueAt: Date }, now: Date): boolean {
  return !hasEnded(dispute) && dispute.dueAt < now;
}

/** Indicates whether a case is closed or withdrawn. */
export function hasEnded({ state }: DisputeCase): boolean {
  return state === 'CLOSED' || state === 'WITHDRAWN';
}
