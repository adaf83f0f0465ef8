import { useQuery } from '@apollo/client/react';
import {
  Columns,
  DueClock,
  EmptyState,
  History,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  useVisit,
  useWords,
} from '@madang/frontend-kit';
import { IconTruckReturn } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { InspectionForm } from './inspection-form.tsx';
import { ReturnActs } from './return-acts.tsx';
import { ReturnFacts } from './return-facts.tsx';
import { ReturnLines } from './return-lines.tsx';
import { RETURN_PAGE, type ShownReturn } from './return-query.ts';
import { ReturnStateBadge } from './return-state-badge.tsx';
import { elapsedText } from './return-texts.ts';
import { returnWords } from './return-words.ts';
import styles from './returns.module.css';

/** One return: what comes back, its inspection, and what is done about it. */
export function ReturnPage() {
  const words = useWords(returnWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(RETURN_PAGE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const row = data?.orderReturn;
  if (row) return <ReturnDetails key={row.id} row={row} onDone={() => void refetch()} />;
  return (
    <Page title={words('kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState icon={IconTruckReturn} title={words('page.none')} text={words('page.none.text')} />
      )}
    </Page>
  );
}

function ReturnDetails({ row, onDone }: { row: ShownReturn; onDone: () => void }) {
  const words = useWords(returnWords);
  useVisit({ to: `/orders/returns/${row.id}`, title: row.number, detail: words(`kind.${row.kind}`) });
  const isOwed = row.refundDueAt && (row.state === 'ARRIVED' || row.state === 'CONFIRMED');
  return (
    <Page title={row.number}>
      <PageHeader
        backTo={{ to: '/orders/returns', label: words('list.all') }}
        title={`${row.number} ${words(`kind.${row.kind}`)}`}
        state={<ReturnStateBadge state={row.state} />}
        clock={
          <>
            <span className={row.isRed ? styles['late'] : undefined}>{elapsedText(words, row.requestedAt)}</span>
            {isOwed && row.refundDueAt && <DueClock dueAt={row.refundDueAt} />}
          </>
        }
        actions={<ReturnActs row={row} onDone={onDone} />}
      />
      <Columns
        main={
          <>
            {row.availableSteps.includes('CONFIRM') ? (
              <InspectionForm row={row} onDone={onDone} />
            ) : (
              <ReturnLines row={row} />
            )}
            <Panel title={words('page.history')}>
              <History
                items={row.history.map(({ id, step, actorName, note, takenAt }) => ({
                  id,
                  at: takenAt,
                  what: words(`step.${step}`),
                  by: actorName,
                  note,
                }))}
              />
            </Panel>
          </>
        }
        side={<ReturnFacts row={row} />}
      />
    </Page>
  );
}
