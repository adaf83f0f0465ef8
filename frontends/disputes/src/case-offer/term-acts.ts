import { notify, notifyRefusal, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { offerWords } from './offer-words.ts';

const REPORT = graphql(`
  mutation ReportCaseTerm($input: ReportCaseTermInput!) {
    reportCaseTerm(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

const CONFIRM = graphql(`
  mutation ConfirmCaseTerm($input: ConfirmCaseTermInput!) {
    confirmCaseTerm(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

const SETTLE = graphql(`
  mutation SettleCaseTerm($input: SettleCaseTermInput!) {
    settleCaseTerm(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Steps of a term that staff and businesses take here; the applicant's stand in the portal. */
export const TERM_STEPS = ['REPORT', 'CONFIRM', 'SETTLE'] as const;

/** Step of a term that is taken here. */
export type TermStep = (typeof TERM_STEPS)[number];

/** Gives the way to move a term; true when it has moved. */
export function useTermStep() {
  const words = useWords(offerWords);
  const [report] = useStep(REPORT, (data) => data.reportCaseTerm);
  const [confirm] = useStep(CONFIRM, (data) => data.confirmCaseTerm);
  const [settle] = useStep(SETTLE, (data) => data.settleCaseTerm);
  const ways = { REPORT: report, CONFIRM: confirm, SETTLE: settle };
  return async (step: TermStep, termId: string, note: string): Promise<boolean> => {
    const outcome = await ways[step]({ input: { termId, note } });
    if (!outcome.done) {
      notifyRefusal(outcome);
      return false;
    }
    notify.done(words('step.done'));
    return true;
  };
}
