import type { CaseRequest } from '../case-records/index.ts';
import type { ReportStep } from './step-values.ts';

const STEP_OF: Readonly<Record<string, ReportStep>> = {
  CASE_REPORT: 'SUBMIT_CASE_REPORT',
  TIME_EXTENSION: 'REQUEST_CASE_EXTENSION',
  CLOSING_REPORT: 'SUBMIT_CLOSING_REPORT',
};

/** A request as far as its gate needs it. */
type Request = Pick<CaseRequest, 'kind' | 'state' | 'mine'>;

/** Gives the request that counts for a gate: the newest that was not taken back; requests come newest first. */
export function requestFor<T extends Request>(step: ReportStep, requests: readonly T[]): T | undefined {
  return requests.find(({ kind, state }) => STEP_OF[kind] === step && state !== 'WITHDRAWN');
}

/** Indicates whether a request is still under way, so that no second one is put. */
export function isUnderWay({ state, mine }: Request): boolean {
  return state === 'SUBMITTED' || (mine && (state === 'RETURNED' || state === 'DRAFT'));
}

/** Gives the gates at which a request is under way. */
export function gatesUnderWay(requests: readonly Request[]): readonly ReportStep[] {
  return requests.flatMap((request) => {
    const step = STEP_OF[request.kind];
    return step && isUnderWay(request) ? [step] : [];
  });
}
