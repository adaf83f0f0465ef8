import { Faint, Num, useFormat, useWords } from '@madang/frontend-kit';
import type { OrderItem_OrderFragment } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';
import { LineFlags } from './line-flags.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import styles from './orders-panel.module.css';

/** One line of an order on the customer page, with the way to a ticket about it. */
export function LineItem(props: {
  line: OrderItem_OrderFragment['lines'][number];
  orderId: string;
  customerId: string;
}) {
  const { line, orderId, customerId } = props;
  const words = useWords(orderWords);
  const format = useFormat();
  return (
    <li className={styles['line']}>
      <span className={styles['what']}>
        {line.variant.product.name} <Faint>{line.variant.sku}</Faint> ×{line.quantity}
      </span>
      <LineFlags flags={line.flags} />
      <Num>{format.money(line.amount)}</Num>
      <NewTicketLink customerId={customerId} orderId={orderId} line={line} text={words('line.ticket')} />
    </li>
  );
}
