import { Checkbox, Num, RowItem, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { QuarantineListQuery } from '../gql/graphql.ts';
import { collectionWords } from './collection-words.ts';
import styles from './collection.module.css';

/** An item as the list shows it. */
export type ShownQuarantined = QuarantineListQuery['quarantinedOrders']['nodes'][number];

/** One item of the quarantine: what, why, what to do, and what came. */
export function QuarantineItem(props: {
  item: ShownQuarantined;
  connectionName: string;
  selected: boolean;
  onSelect: ((selected: boolean) => void) | null;
}) {
  const { item, connectionName, selected, onSelect } = props;
  const words = useWords(collectionWords);
  const format = useFormat();
  const number = item.externalNumber ?? words('number.none');
  return (
    <RowItem
      title={<Num>{number}</Num>}
      end={<StateBadge tone={item.state === 'WAITING' ? 'soon' : 'neutral'}>{words(`code.${item.code}`)}</StateBadge>}
      detail={[
        connectionName,
        item.times > 1 && words('times', { count: item.times }),
        words('seen', { at: format.shortDateTime(item.lastSeenAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className={styles['item']}>
        {onSelect && (
          <Checkbox
            checked={selected}
            aria-label={words('select', { number })}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        )}
        <div className={styles['text']}>
          <p>{item.reason}</p>
          {item.state === 'WAITING' ? <p>{words(`help.${item.code}`)}</p> : <Settled item={item} />}
          {item.order && <Link to={`/orders/${item.order.id}`}>{words('order')}</Link>}
          <details>
            <summary>{words('payload')}</summary>
            <p className={styles['faint']}>{words('payload.text')}</p>
            <pre className={styles['payload']}>{item.payload}</pre>
          </details>
        </div>
      </div>
    </RowItem>
  );
}

function Settled({ item }: { item: ShownQuarantined }) {
  const words = useWords(collectionWords);
  const format = useFormat();
  const at = item.settledAt ? format.shortDateTime(item.settledAt) : '';
  return (
    <p className={styles['faint']}>
      {item.settledBy ? words('settled.by', { name: item.settledBy, at }) : words('settled.itself', { at })}
      {item.dismissal && ` · ${item.dismissal}`}
    </p>
  );
}
