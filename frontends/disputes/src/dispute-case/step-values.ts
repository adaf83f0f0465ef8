import type { CaseProgress_CaseFragment, CaseResult, CaseStep } from '../gql/graphql.ts';

/** A case as far as its steps need it. */
export type SteppingCase = Pick<
  CaseProgress_CaseFragment,
  'id' | 'number' | 'state' | 'availableSteps' | 'respondent' | 'officer'
>;

/** What can be typed into the form of a step; each step uses the fields it needs. */
export interface StepValues {
  officerId: string;
  businessName: string;
  text: string;
  result: string;
  note: string;
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
    result: agreed ? 'SETTLED' : 'NOT_SETTLED',
    note: '',
  };
}

/** Gives the results that a case can end with now. */
export function possibleResults(agreed: boolean): readonly CaseResult[] {
  return CASE_RESULTS.filter((result) => (result === 'SETTLED') === agreed);
}

/** Gives the likeliest of the open steps: whatever moves the case on, before what ends it early. */
export function primaryStep(
  open: readonly CaseStep[],
  missing: { officer: boolean; respondent: boolean },
): CaseStep | null {
  const likely: readonly (CaseStep | false)[] = [
    missing.officer && 'ASSIGN',
    missing.respondent && 'NAME_RESPONDENT',
    'NOTIFY_RECEIPT',
    'CONFIRM_RECEIPT',
    'REPORT_SELF_REMEDY',
    'BEGIN_FACT_FINDING',
    'RECOMMEND_SETTLEMENT',
    'RECORD_AGREEMENT',
    'CLOSE',
  ];
  return likely.find((step): step is CaseStep => step !== false && open.includes(step)) ?? null;
}
