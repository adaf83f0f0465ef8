import { Faint, Num, useFormat, useWords } from '@madang/frontend-kit';
import { orderWords } from '../words.ts';
import { LineFlags } from './line-flags.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import type { OrderCard } from './order-cards.ts';
import styles from './orders-panel.module.css';

/** One line of an order on the customer page, with the way to a ticket about it. */
export function LineItem({ line, customerId }: { line: OrderCard['lines'][number]; customerId: string }) {
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
