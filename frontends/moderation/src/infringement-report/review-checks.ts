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

/** States in which a post is hidden and it is not over yet. */
const HIDES: readonly ReportState[] = ['HIDDEN', 'OBJECTED', 'RESUMING'];

/** Marks a check or takes the mark back; no check is skipped, so those after one that is taken back fall with it. */
export function toggled(checked: readonly ReviewCheck[], check: ReviewCheck): readonly ReviewCheck[] {
  const place = REVIEW_CHECKS.indexOf(check);
  if (checked.includes(check)) return REVIEW_CHECKS.slice(0, place);
  return checked.length === place ? REVIEW_CHECKS.slice(0, place + 1) : checked;
}

/** Says how a step stands: the checks follow the moderator's marks, the rest follows the state of the report. */
export function standingOf(step: ProcedureStep, state: ReportState, checked: readonly ReviewCheck[]): Standing {
  if (state === 'CLOSED' || state === 'REINSTATED') return 'passed';
  if (step === 'close') return HIDES.includes(state) ? 'present' : 'ahead';
  if (HIDES.includes(state) || state === 'REJECTED') return 'passed';
  if (state === 'RECEIVED') return 'ahead';
  const place = PROCEDURE.indexOf(step);
  if (place === checked.length) return 'present';
  return place < checked.length ? 'passed' : 'ahead';
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
