import { Faint, Panel, useFormat, useWords, VisuallyHidden } from '@madang/frontend-kit';
import { orderWords } from '../words.ts';
import { LineFlags } from './line-flags.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import type { ShownOrder } from './shown-order.ts';
import styles from './order-lines.module.css';

/** Lines of an order as a table with their flags; the sum stands below. */
export function OrderLines({ order }: { order: ShownOrder }) {
  const words = useWords(orderWords);
  const format = useFormat();
  return (
    <Panel title={words('order.lines')} count={order.lines.length} flush>
      <table className={styles['table']} aria-label={words('order.lines')}>
        <thead>
          <tr>
            <th scope="col">{words('line.name')}</th>
            <th scope="col">{words('order.flags')}</th>
            <th scope="col">{words('line.progress')}</th>
            <th scope="col">{words('line.quantity')}</th>
            <th scope="col">{words('line.price')}</th>
            <th scope="col">{words('line.amount')}</th>
            <th scope="col">
              <VisuallyHidden>{words('line.ticket')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <Line key={line.id} line={line} orderId={order.id} customerId={order.customer?.id} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {words('order.total')}
            </th>
            <td>{format.money(order.total)}</td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

interface LineProps {
  readonly line: ShownOrder['lines'][number];
  readonly orderId: string;
  /** Absent where the customer is not known. */
  readonly customerId: string | undefined;
}

function Line({ line, orderId, customerId }: LineProps) {
  const words = useWords(orderWords);
  const { money, number, shortDateTime } = useFormat();
  return (
    <tr>
      <td>
        <span className={styles['name']}>{line.variant.product.name}</span>
        <span className={styles['detail']}>
          <span>{line.number}</span> · <span>{line.variant.sku}</span>
        </span>
      </td>
      <td>
        <LineFlags flags={line.flags} cancelAskedAt={line.cancelAskedAt} />
      </td>
      <td>
        {line.allocatedAt && <Faint>{words('line.allocated', { at: shortDateTime(line.allocatedAt) })}</Faint>}
        {line.shippedAt && (
          <span className={styles['detail']}>{words('line.shipped', { at: shortDateTime(line.shippedAt) })}</span>
        )}
        {line.cancelledAt && (
          <span className={styles['detail']}>{words('line.cancelled', { at: shortDateTime(line.cancelledAt) })}</span>
        )}
      </td>
      <td>{number(line.quantity)}</td>
      <td>{money(line.unitPrice)}</td>
      <td>{money(line.amount)}</td>
      <td>
        {customerId && (
          <NewTicketLink customerId={customerId} orderId={orderId} line={line} text={words('line.ticket')} />
        )}
      </td>
    </tr>
  );
}
