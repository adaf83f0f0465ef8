import { serviceName, useFormat, useWords, type Column, type Placed } from '@madang/frontend-kit';
import { ApprovalStateBadge } from './approval-state.tsx';
import { approvalWords, roleKey } from './approval-words.ts';
import type { ApprovalRow } from './use-approvals.ts';
import styles from './approvals.module.css';

/** Columns of the list of requests. */
export function useApprovalColumns(): Column<Placed<ApprovalRow>>[] {
  const words = useWords(approvalWords);
  const format = useFormat();
  return [
    {
      key: 'title',
      head: words('heading'),
      cell: (row) => (
        <>
          {row.title}
          <span className={styles['narrow']}>
            {[row.kindName, row.requesterName, row.at && format.shortDateTime(row.at)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    { key: 'kind', head: words('kind'), width: '140px', wideOnly: true, cell: ({ kindName }) => kindName },
    { key: 'number', head: words('number'), width: '120px', wideOnly: true, cell: ({ subjectLabel }) => subjectLabel },
    {
      key: 'service',
      head: words('service'),
      width: '90px',
      wideOnly: true,
      cell: ({ service }) => serviceName(service),
    },
    {
      key: 'requester',
      head: words('requester'),
      width: '100px',
      wideOnly: true,
      cell: ({ requesterName }) => requesterName,
    },
    {
      key: 'submitted',
      head: words('submitted'),
      width: '110px',
      wideOnly: true,
      cell: ({ at }) => at && <time dateTime={at}>{format.shortDateTime(at)}</time>,
    },
    { key: 'state', head: words('state'), width: '190px', cell: (row) => <StateCell row={row} /> },
  ];
}

function StateCell({ row: { state, waitingStep } }: { row: ApprovalRow }) {
  const words = useWords(approvalWords);
  const key = waitingStep ? roleKey(waitingStep.role) : null;
  return (
    <span className={styles['state']}>
      <ApprovalStateBadge state={state} />
      {state === 'SUBMITTED' && key !== null && (
        <span className={styles['wide']}>{words('waits', { role: words(key) })}</span>
      )}
    </span>
  );
}
