import type { CaseSide } from '../gql/graphql.ts';

const SIDE = 'case-access.side';
const NUMBER = 'case-access.number';

/** Side and case number of a login in this tab; never a password or a token. */
export interface LastCase {
  readonly side: CaseSide;
  readonly caseNumber: string;
}

/** Login that this tab had before it was loaded again, or null. */
export function lastCase(): LastCase | null {
  const side = sessionStorage.getItem(SIDE);
  const caseNumber = sessionStorage.getItem(NUMBER);
  if (caseNumber === null || (side !== 'APPLICANT' && side !== 'RESPONDENT')) return null;
  return { side, caseNumber };
}

/** Keeps side and case number until the tab closes; null forgets them. */
export function keepCase(last: LastCase | null): void {
  sessionStorage.removeItem(SIDE);
  sessionStorage.removeItem(NUMBER);
  if (!last) return;
  sessionStorage.setItem(SIDE, last.side);
  sessionStorage.setItem(NUMBER, last.caseNumber);
}
