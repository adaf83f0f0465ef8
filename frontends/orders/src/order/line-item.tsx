import { Faint, Num, useFormat, useWords } from '@madang/frontend-kit';

import type { OrdersPanel_CustomerFragment } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';
import { LineFlags } from './line-flags.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import styles from './orders-panel.module.css';

type Line = NonNullable<OrdersPanel_CustomerFragment['orders']>['nodes'][number]['lines'][number];

/** One line of an order on the customer page, with the way to a ticket about it. */
export function LineItem({ line, customerId }: { line: Line; customerId: string }) {
  const words = useWords(orderWords);
  const format = useFormat();
  return (
    <li className={styles['line']}>
      <span className={styles['what']}>
        {line.variant.product.name} <Faint>{line.variant.sku}</Faint> ×{line.quantity}
      </span>
      <LineFlags flags={line.flags} />
      <Num>{format.money(line.amount)}</Num>
      <NewTicketLink customerId={customerId} line={line} text={words('line.ticket')} />
    </li>
  );
}
