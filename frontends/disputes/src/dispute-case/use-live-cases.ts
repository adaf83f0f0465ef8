import { useLive } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';

const CASE_CHANGED = graphql(`
  subscription CaseChanged($customerId: ID) {
    disputeCaseChanged(customerId: $customerId) {
      ...CaseProgress_case @unmask
    }
  }
`);

/** Hears of a customer's cases, or of all, as they open and move; the cache takes what changed, `onChange` is told which case. */
export function useLiveCases(customerId: string | null, onChange: (caseId: string | null) => void): void {
  useLive(CASE_CHANGED, customerId === null ? {} : { customerId }, (news) =>
    onChange(news?.disputeCaseChanged.id ?? null),
  );
}
