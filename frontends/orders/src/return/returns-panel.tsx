import { useQuery } from '@apollo/client/react';
import { DueClock, Faint, Moment, Num, Panel, RowItem, Rows, useWords } from '@madang/frontend-kit';
import { IconTruckReturn } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { DeskOrder } from '../desk-slot.ts';
import { ReturnActs } from './return-acts.tsx';
import { ReturnStateBadge } from './return-state-badge.tsx';
import { troubleOf } from './return-texts.ts';
import { returnWords } from './return-words.ts';
import { RETURNS_OF_ORDER, type ReturnOfOrder } from './returns-query.ts';
import styles from './returns.module.css';

/** Returns and exchanges of an order with what can be done about each; nothing where there are none. */
export function ReturnsPanel({ orderId, onDone }: DeskOrder) {
  const words = useWords(returnWords);
  const { data, refetch } = useQuery(RETURNS_OF_ORDER, {
    variables: { id: orderId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const returns = data?.order?.returns ?? [];
  if (returns.length === 0) return null;
  const done = () => {
    void refetch();
    onDone();
  };
  return (
    <Panel title={words('panel.title')} icon={IconTruckReturn} count={returns.length} flush>
      <Rows label={words('panel.title')}>
        {returns.map((row) => (
          <ReturnItem key={row.id} row={row} onDone={done} />
        ))}
      </Rows>
    </Panel>
  );
}

function ReturnItem({ row, onDone }: { row: ReturnOfOrder; onDone: () => void }) {
  const words = useWords(returnWords);
  const back = row.lines.map(({ orderLine, quantity }) => `${orderLine.variant.sku} / ${quantity}`).join(', ');
  const out = row.replacements.map(({ variant, quantity }) => `${variant.sku} / ${quantity}`).join(', ');
  return (
    <RowItem
      title={
        <Link to={`/orders/returns/${row.id}`}>
          <Num>{row.number}</Num> {words(`kind.${row.kind}`)}
        </Link>
      }
      end={<ReturnStateBadge state={row.state} />}
      overdue={row.isRed}
      detail={
        <span className={styles['detail']}>
          <span>{words('panel.returned', { items: back })}</span>
          {out && <span>{words('panel.replaced', { items: out })}</span>}
          {row.trackingNumber && <span>{words('panel.tracking', { number: row.trackingNumber })}</span>}
          {row.replacementOrder && (
            <Link to={`/orders/${row.replacementOrder.id}`}>
              {words('panel.replacement', { number: row.replacementOrder.number })}
            </Link>
          )}
          {row.pickupTrouble && <strong className={styles['trouble']}>{troubleOf(words, row.pickupTrouble)}</strong>}
          {row.state === 'CONFIRMED' && row.refundDueAt && <DueClock dueAt={row.refundDueAt} />}
          <Faint>
            <Moment at={row.requestedAt} short />
          </Faint>
        </span>
      }
    >
      <div className={styles['acts']}>
        <ReturnActs row={row} onDone={onDone} />
      </div>
    </RowItem>
  );
}
