import { useQuery } from '@apollo/client/react';
import { EmptyState, Panel, ProblemArea, SkeletonLines, StepButton, useWords } from '@madang/frontend-kit';
import { IconFileDescription } from '@tabler/icons-react';
import { useState } from 'react';
import { RequestSupplementDialog } from './request-supplement-dialog.tsx';
import { SupplementItem } from './supplement-item.tsx';
import { SUPPLEMENTS } from './supplement-query.ts';
import { supplementWords } from './supplement-words.ts';
import styles from './supplements.module.css';

/** A party may answer at any time. */
const LOOK_AGAIN = 30_000;

interface PanelProps {
  readonly caseId: string;
  /** Indicates whether the viewer leads the case, and it is open. */
  readonly mayAsk: boolean;
  /** Called when something was asked, decided or called off. */
  readonly onChange: () => void;
}

/** What the parties are asked for and what they answered, the latest first (K6). */
export function SupplementsPanel({ caseId, mayAsk, onChange }: PanelProps) {
  const words = useWords(supplementWords);
  const [asking, setAsking] = useState(false);
  const { data, error, loading, refetch } = useQuery(SUPPLEMENTS, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN,
  });
  const requests = data?.disputeCase?.supplements.toReversed() ?? [];
  const again = () => {
    void refetch();
    onChange();
  };
  return (
    <Panel
      title={words('title')}
      {...(requests.length > 0 && { count: requests.length })}
      actions={mayAsk && <StepButton label={words('ask')} hotKey="F2" onRun={() => setAsking(true)} />}
    >
      {!data && loading && <SkeletonLines lines={5} />}
      {!data && error && <ProblemArea error={error} onRetry={again} />}
      {data && requests.length === 0 && (
        <EmptyState icon={IconFileDescription} title={words('none')} text={words('none.text')} />
      )}
      <ul className={styles['requests']} aria-label={words('title')}>
        {requests.map((request) => (
          <SupplementItem key={request.id} request={request} mayDecide={mayAsk} onChange={onChange} />
        ))}
      </ul>
      <RequestSupplementDialog caseId={caseId} opened={asking} onDone={again} onClose={() => setAsking(false)} />
    </Panel>
  );
}
