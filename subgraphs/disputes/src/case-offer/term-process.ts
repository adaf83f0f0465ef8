import { defineProcess, type Rule } from '@madang/subgraph-kit/process';
import { isOfOrders, type TermDetails, type TermState } from './case-offer.ts';

/** Who moves a term: the sides, the officer, the slice of the orders, and the case itself once what it stands in counts. */
export const TERM_ROLES = ['RESPONDENT', 'APPLICANT', 'OFFICER', 'ORDERS', 'CASE'] as const;

/** Who moves a term. */
export type TermRole = (typeof TERM_ROLES)[number];

/** A term as its process looks at it. */
export interface Term extends Pick<TermDetails, 'kind' | 'orderLineId'> {
  readonly state: TermState;
}

/** What the orders carry out by themselves is not reported by hand, unless they refused it. */
const ofTheSides: Rule<Term, 'TERM_OF_ORDERS'> = {
  code: 'TERM_OF_ORDERS',
  holds: (term) => term.state === 'REFUSED' || !isOfOrders(term),
};

/** How a term of a signed agreement is performed (J4): by the orders themselves, or by the business and confirmed by the applicant. */
// oxfmt-ignore
export const termProcess = defineProcess<Term, TermState, TermRole>()({
  initial: 'PROPOSED',
  final: ['DONE'],
  steps: {
    owe:     { from: 'PROPOSED',                   to: 'OPEN',     by: 'CASE' },
    begin:   { from: 'OPEN',                       to: 'BEGUN',    by: 'ORDERS' },
    finish:  { from: ['OPEN', 'BEGUN'],            to: 'DONE',     by: 'ORDERS' },
    refuse:  { from: ['OPEN', 'BEGUN'],            to: 'REFUSED',  by: 'ORDERS' },
    report:  { from: ['OPEN', 'REFUSED'],          to: 'REPORTED', by: 'RESPONDENT', needs: [ofTheSides] },
    contest: { from: 'REPORTED',                   to: 'REFUSED',  by: 'APPLICANT' },
    confirm: { from: 'REPORTED',                   to: 'DONE',     by: ['APPLICANT', 'OFFICER'] },
    settle:  { from: ['OPEN', 'REFUSED'],          to: 'DONE',     by: 'OFFICER',    needs: [ofTheSides] },
  },
});

/** Step that a term can take. */
export type TermStep = keyof typeof termProcess.steps;

/** Roles in which a person of a case moves its terms. */
export function rolesOfPerson(roles: readonly string[]): TermRole[] {
  return PERSONS.filter((role) => roles.includes(role));
}

const PERSONS = ['RESPONDENT', 'APPLICANT', 'OFFICER'] as const;
