import { EmptyState, useWords } from '@madang/frontend-kit';
import { IconRubberStamp } from '@tabler/icons-react';
import { approvalWords } from './approval-words.ts';
import type { Box } from './use-approvals.ts';

/** Says that a box is empty, and what would lie in it. */
export function NoApprovals({ box }: { box: Box }) {
  const words = useWords(approvalWords);
  return <EmptyState icon={IconRubberStamp} title={words(`none.${box}`)} text={words(`none.${box}.text`)} />;
}
