import { Columns, useHasRole } from '@madang/frontend-kit';
import { StandardsPanel, type ReckonedRefund } from '../standard/index.ts';
import { SimilarCases } from './similar-cases.tsx';

interface AidsProps {
  readonly caseId: string;
  /** Puts a refund into the recommendation; none while there is none to be written. */
  readonly onUse: ((refund: ReckonedRefund) => void) | undefined;
}

/** What helps with a draft: standards with their reckoning, and cases that ended before. */
export function AidsPanel({ caseId, onUse }: AidsProps) {
  // An administrator reads neither the case nor what is like it.
  const readsCases = useHasRole()('OFFICER', 'LEAD');
  return <Columns main={<StandardsPanel onUse={onUse} />} side={readsCases && <SimilarCases caseId={caseId} />} />;
}
