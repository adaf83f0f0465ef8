import { useQuery } from '@apollo/client/react';
import { ProblemArea, SidePanel, SkeletonLines, type Placed } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import { ApprovalFacts } from './approval-facts.tsx';
import { APPROVAL } from './approval-queries.ts';
import { ApprovalSteps } from './approval-steps.tsx';
import type { ApprovalRow } from './use-approvals.ts';
import styles from './approvals.module.css';

const WIDTH = 680;

/** One request beside the list: the draft, its line, what was done with it, and what the person may do now. */
export function ApprovalPanel(props: {
  request: Placed<ApprovalRow> | undefined;
  onClose: () => void;
  onDecided: (id: string) => void;
  onChanged: () => void;
}) {
  const { request, onClose, onDecided, onChanged } = props;
  return (
    <SidePanel opened={request !== undefined} onClose={onClose} title={request?.title ?? ''} width={WIDTH}>
      {request && (
        <WholeRequest
          key={request.id}
          id={request.id}
          service={request.service}
          onDecided={() => onDecided(request.id)}
          onChanged={onChanged}
        />
      )}
    </SidePanel>
  );
}

function WholeRequest(props: { id: string; service: string; onDecided: () => void; onChanged: () => void }) {
  const { id, service, onDecided, onChanged } = props;
  const query = useMemo(() => documentOfSlice(APPROVAL, service), [service]);
  const { data, error, refetch } = useQuery(query, { variables: { id }, fetchPolicy: 'network-only' });
  const again = () => void refetch();
  if (error && !data) return <ProblemArea error={error} onRetry={again} />;
  if (!data) return <SkeletonLines lines={10} />;
  if (!data.approval) return null;
  return (
    <div className={styles['whole']}>
      <ApprovalFacts request={data.approval} service={service} />
      <ApprovalSteps
        request={data.approval}
        service={service}
        onDecided={onDecided}
        onChanged={() => {
          again();
          onChanged();
        }}
      />
    </div>
  );
}
