import { useQuery } from '@apollo/client/react';
import { REPORT_FILES } from './report-files-query.ts';

/** Indicates whether a report still has an identity document to be masked, as the files beside it know (R7). */
export function useUnmasked(reportId: string): boolean {
  const { data } = useQuery(REPORT_FILES, { variables: { id: reportId }, fetchPolicy: 'cache-only' });
  const files = data?.infringementReport?.files ?? [];
  return files.some(({ mustBeMasked, state }) => mustBeMasked && state === 'RELEASED');
}
