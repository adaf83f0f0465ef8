import { useQuery } from '@apollo/client/react';
import { EmptyState, Faint, Moment, More, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { IconHistory } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { STOCK_ENTRIES } from './stock-queries.ts';
import { stockWords } from './stock-words.ts';
import styles from './stock.module.css';

const FIGURES = ['onHand', 'collected', 'allocated'] as const;

/** Changes of the stock of an item, newest first; looked at anew after each act. */
export function StockLedger({ variantId, changes }: { variantId: string; changes: number }) {
  const words = useWords(stockWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(STOCK_ENTRIES, {
    variables: { id: variantId },
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (changes > 0) void refetch();
  }, [changes, refetch]);
  const entries = data?.stockEntries;
  if (!entries && error) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  if (!entries) return <SkeletonLines lines={5} />;
  if (entries.nodes.length === 0) return <EmptyState small icon={IconHistory} title={words('ledger.none')} />;
  return (
    <section aria-label={words('ledger')}>
      <h3 className={styles['heading']}>{words('ledger')}</h3>
      <ol className={styles['ledger']}>
        {entries.nodes.map((entry) => (
          <li key={entry.id}>
            <span className={styles['cause']}>{words(`cause.${entry.cause}`)}</span>
            <span className={styles['changes']}>
              {FIGURES.filter((figure) => entry[figure] !== 0)
                .map((figure) => words(`change.${figure}`, { change: signed(entry[figure]) }))
                .join(' · ')}
            </span>
            <Faint>
              <Moment at={entry.recordedAt} /> {entry.actorName}
              {entry.subjectLabel && (
                <>
                  {' '}
                  <Link to={`/orders?q=${encodeURIComponent(entry.subjectLabel)}`}>{entry.subjectLabel}</Link>
                </>
              )}
            </Faint>
            {entry.note && <span className={styles['note']}>{entry.note}</span>}
          </li>
        ))}
      </ol>
      <More
        has={entries.pageInfo.hasNextPage}
        busy={loading}
        load={() => void fetchMore({ variables: { after: entries.pageInfo.endCursor } })}
      />
    </section>
  );
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change);
}
