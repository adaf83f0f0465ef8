import { useQuery } from '@apollo/client/react';
import { EmptyState, Panel, ProblemArea, SkeletonLines, StepButton, useWords } from '@madang/frontend-kit';
import { IconMicroscope } from '@tabler/icons-react';
import { useState } from 'react';
import { CallOffInquiryDialog } from './call-off-inquiry-dialog.tsx';
import { InquiryItem } from './inquiry-item.tsx';
import { INQUIRIES, type ShownInquiry } from './inquiry-query.ts';
import { inquiryWords } from './inquiry-words.ts';
import { OrderInquiryDialog } from './order-inquiry-dialog.tsx';
import { RecordResultDialog } from './record-result-dialog.tsx';
import styles from './inquiries.module.css';

interface PanelProps {
  readonly caseId: string;
  /** Indicates whether the viewer leads the case, and it is open. */
  readonly mayOrder: boolean;
  /** Called when something was ordered, recorded or called off. */
  readonly onChange: () => void;
}

type Asking = { readonly act: 'order' } | { readonly act: 'record' | 'callOff'; readonly inquiry: ShownInquiry };

/** Tests, expert reviews and investigations of a case, the latest first (K9). */
export function InquiriesPanel({ caseId, mayOrder, onChange }: PanelProps) {
  const words = useWords(inquiryWords);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { data, error, loading, refetch } = useQuery(INQUIRIES, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
  });
  const inquiries = data?.disputeCase?.inquiries.toReversed() ?? [];
  const again = () => {
    void refetch();
    onChange();
  };
  const ways = { onDone: again, onClose: () => setAsking(null) };
  return (
    <Panel
      title={words('title')}
      {...(inquiries.length > 0 && { count: inquiries.length })}
      actions={mayOrder && <StepButton label={words('order')} hotKey="F2" onRun={() => setAsking({ act: 'order' })} />}
    >
      {!data && loading && <SkeletonLines lines={5} />}
      {!data && error && <ProblemArea error={error} onRetry={again} />}
      {data && inquiries.length === 0 && (
        <EmptyState icon={IconMicroscope} title={words('none')} text={words('none.text')} />
      )}
      <ul className={styles['inquiries']} aria-label={words('title')}>
        {inquiries.map((inquiry) => (
          <InquiryItem
            key={inquiry.id}
            inquiry={inquiry}
            onRecord={() => setAsking({ act: 'record', inquiry })}
            onCallOff={() => setAsking({ act: 'callOff', inquiry })}
          />
        ))}
      </ul>
      <OrderInquiryDialog caseId={caseId} opened={asking?.act === 'order'} {...ways} />
      <RecordResultDialog caseId={caseId} inquiry={asking?.act === 'record' ? asking.inquiry : null} {...ways} />
      <CallOffInquiryDialog inquiry={asking?.act === 'callOff' ? asking.inquiry : null} {...ways} />
    </Panel>
  );
}
