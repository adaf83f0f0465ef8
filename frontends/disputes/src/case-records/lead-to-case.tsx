import { EmptyState, Page, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import { Navigate } from 'react-router';
import { disputeWords } from '../words.ts';

interface LeadProps {
  /** Case that was found; none while it is sought, and where there is none. */
  readonly caseId: string | undefined;
  /** Tab of its page that is opened. */
  readonly tab?: string;
  readonly loading: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Leads from what belongs to a case, as its deadline names it, to its place on the page of the case. */
export function LeadToCase({ caseId, tab, loading, error, onRetry }: LeadProps) {
  const words = useWords(disputeWords);
  if (caseId !== undefined) return <Navigate replace to={`/disputes/cases/${caseId}${tab ? `?tab=${tab}` : ''}`} />;
  return (
    <Page title={words('case.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={onRetry} />
      ) : (
        <EmptyState icon={IconScale} title={words('case.none')} text={words('case.none.text')} />
      )}
    </Page>
  );
}
