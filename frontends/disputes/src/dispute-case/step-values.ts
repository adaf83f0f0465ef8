import type { OfferedCase, TermValues } from '../case-offer/index.ts';
import type { CaseProgress_CaseFragment, CaseResult, CaseStep } from '../gql/graphql.ts';

/** A case as far as its steps need it. */
export type SteppingCase = Pick<
  CaseProgress_CaseFragment,
  'id' | 'number' | 'state' | 'availableSteps' | 'respondent' | 'officer' | 'officerConflict'
> &
  Pick<OfferedCase, 'offers'>;

/** What can be typed into the form of a step; each step uses the fields it needs. */
export interface StepValues {
  officerId: string;
  businessName: string;
  text: string;
  days: string;
  result: string;
  note: string;
  /** Whether the other side reads an opinion: yes or no, and nothing until it is chosen. */
  open: string;
  /** Whether a recommendation is agreed to: yes or no, and nothing until it is chosen. */
  agreed: string;
  terms: TermValues[];
}

/** Ways a case can end, in the order of the choices. */
export const CASE_RESULTS = [
  'SETTLED',
  'NOT_SETTLED',
  'INFORMATION_GIVEN',
  'NOT_POSSIBLE',
] as const satisfies readonly CaseResult[];

/** Gives the empty form of a step; a business begins its report with words of its own, an agreed case ends as settled. */
export function emptyValues(step: CaseStep, agreed: boolean, remedyBegin: string): StepValues {
  return {
    officerId: '',
    businessName: '',
    text: step === 'REPORT_SELF_REMEDY' ? remedyBegin : '',
    days: step === 'REQUEST_CASE_EXTENSION' ? '30' : '',
    result: agreed ? 'SETTLED' : 'NOT_SETTLED',
    note: '',
    open: '',
    agreed: '',
    terms: [],
  };
}

/** Gives the results that a case can end with now. */
export function possibleResults(agreed: boolean): readonly CaseResult[] {
  return CASE_RESULTS.filter((result) => (result === 'SETTLED') === agreed);
}

/** Steps that put something to the lead. */
export const REPORT_STEPS = [
  'SUBMIT_CASE_REPORT',
  'REQUEST_CASE_EXTENSION',
  'SUBMIT_CLOSING_REPORT',
] as const satisfies readonly CaseStep[];

/** A step that puts something to the lead. */
export type ReportStep = (typeof REPORT_STEPS)[number];

/** What keeps the likeliest step from being what the order of steps says. */
export interface Situation {
  readonly missing: { readonly officer: boolean; readonly respondent: boolean };
  /** Indicates whether the officer has a conflict, so that somebody else has to lead the case. */
  readonly conflict?: boolean;
  /** Kinds of requests that wait for the lead, so that nothing is put again. */
  readonly waiting?: readonly ReportStep[];
}

/** Gives the likeliest of the open steps: whatever moves the case on, before what ends it early; none while the lead has the move. */
export function primaryStep(
  open: readonly CaseStep[],
  { missing, conflict = false, waiting = [] }: Situation,
): CaseStep | null {
  const likely: readonly (CaseStep | false)[] = [
    missing.officer && 'ASSIGN',
    conflict && 'REASSIGN',
    missing.respondent && 'NAME_RESPONDENT',
    'NOTIFY_RECEIPT',
    'CONFIRM_RECEIPT',
    'REPORT_SELF_REMEDY',
    'GIVE_OPINION',
    'ANSWER_RECOMMENDATION',
    'BEGIN_FACT_FINDING',
    'DRAFT_AGREEMENT',
    'RECOMMEND_SETTLEMENT',
    'SUBMIT_CASE_REPORT',
    'REQUEST_OPINIONS',
    'CLOSE',
    'RECORD_AGREEMENT',
    'SUBMIT_CLOSING_REPORT',
  ];
  const step = likely.find((each): each is CaseStep => each !== false && open.includes(each)) ?? null;
  return waiting.some((each) => each === step) ? null : step;
}

/** Gives the likeliest step of a case with what its lead still has to decide. */
export function leadingStep(dispute: SteppingCase, waiting: readonly ReportStep[]): CaseStep | null {
  const missing = { officer: dispute.officer === null, respondent: dispute.respondent === null };
  const conflict = dispute.officerConflict === true;
  return primaryStep(dispute.availableSteps, { missing, conflict, waiting });
}

/** Indicates whether somebody leads a case and has nothing to do with its business. */
export function isLedBy(
  { officer, officerConflict }: Pick<CaseProgress_CaseFragment, 'officer' | 'officerConflict'>,
  personId: string,
): boolean {
  return officer?.id === personId && officerConflict !== true;
}
