import type { ReportState, RightKind } from '../gql/graphql.ts';

/** What a moderator looks at before approving (R1 to R3), in the order of the document. */
export const REVIEW_CHECKS = ['kind', 'holder', 'valid'] as const;

/** One thing to look at before approving. */
export type ReviewCheck = (typeof REVIEW_CHECKS)[number];

/** Steps of the procedure of document 003, in their order. */
export const PROCEDURE = [...REVIEW_CHECKS, 'decide', 'close'] as const;

/** Step of the procedure. */
export type ProcedureStep = (typeof PROCEDURE)[number];

/** How a step of the procedure stands. */
export type Standing = 'passed' | 'present' | 'ahead';

/** Says how a step stands: the checks follow the moderator's marks, the rest follows the state of the report. */
export function standingOf(step: ProcedureStep, state: ReportState, checked: readonly ReviewCheck[]): Standing {
  if (state === 'CLOSED') return 'passed';
  if (step === 'close') return state === 'HIDDEN' ? 'present' : 'ahead';
  if (state === 'HIDDEN' || state === 'REJECTED') return 'passed';
  if (state === 'RECEIVED') return 'ahead';
  if (step === 'decide') return mayApprove(checked) ? 'present' : 'ahead';
  return checked.includes(step) ? 'passed' : 'present';
}

/** Indicates whether everything was looked at that an approval stands on. */
export function mayApprove(checked: readonly ReviewCheck[]): boolean {
  return REVIEW_CHECKS.every((check) => checked.includes(check));
}

/** A public register in which a right can be looked up. */
export interface Registry {
  readonly name: 'registry.copyright' | 'registry.kipris';
  readonly url: string;
}

/** Gives the register for a kind of right (R3); a portrait stands in none. */
export function registryOf(right: RightKind): Registry | null {
  if (right === 'PORTRAIT') return null;
  if (right === 'COPYRIGHT') return { name: 'registry.copyright', url: 'https://www.cros.or.kr' };
  return { name: 'registry.kipris', url: 'https://www.kipris.or.kr' };
}
