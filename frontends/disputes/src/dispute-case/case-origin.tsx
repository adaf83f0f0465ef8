import { Facts, Faint, Panel, problemOf, StaleNotice, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';

import { disputeWords } from '../words.ts';
import type { ShownCase } from './dispute-case-page.tsx';

/** The ways back from a case: its customer, its order and line, the ticket it was made of. */
export function CaseOrigin({ dispute, error, onRetry }: { dispute: ShownCase; error: unknown; onRetry: () => void }) {
  const words = useWords(disputeWords);
  const { customer, order, orderLine, ticket } = dispute;
  const problem = error ? problemOf(error) : null;
  const linked = [customer, order, orderLine, ticket].some((record) => record !== null);
  return (
    <Panel title={words('case.origin')}>
      {problem?.kind === 'away' && <StaleNotice partial service={problem.service} onRetry={onRetry} />}
      {!linked && !problem && <Faint>{words('case.origin.none')}</Faint>}
      <Facts
        items={[
          { term: words('case.customer'), value: customer && <Link to={`/customers/${customer.id}`}>{customer.name}</Link>, wide: true },
          { term: words('case.order'), value: order && <Link to={`/orders/${order.id}`}>{order.number}</Link>, wide: true },
          {
            term: words('case.line'),
            value: order && orderLine && <Link to={`/orders/${order.id}`}>{`${orderLine.variant.sku} · ${orderLine.variant.product.name}`}</Link>,
            wide: true,
          },
          { term: words('case.ticket'), value: ticket && <Link to={`/callcenter/tickets/${ticket.id}`}>{`${ticket.number} ${ticket.title}`}</Link>, wide: true },
        ]}
      />
    </Panel>
  );
}
