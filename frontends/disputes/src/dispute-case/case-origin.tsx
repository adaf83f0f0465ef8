import { Facts, Panel, PanelStateProvider, problemOf, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { disputeWords } from '../words.ts';
import type { ShownCase } from './case-query.ts';

/** The ways back from a case: its customer, its order and line, the ticket it was made of. */
export function CaseOrigin({ dispute, error, onRetry }: { dispute: ShownCase; error: unknown; onRetry: () => void }) {
  const words = useWords(disputeWords);
  const { customer, order, orderLine, ticket, evidenceDigest } = dispute;
  const problem = error ? problemOf(error) : null;
  const missing = problem?.kind === 'away' ? { service: problem.service, partial: true } : null;
  return (
    <PanelStateProvider state={{ missing, refresh: onRetry }}>
      <Panel title={words('case.origin')}>
        <Facts
          items={[
            {
              term: words('case.customer'),
              value: customer && <Link to={`/customers/${customer.id}`}>{customer.name}</Link>,
              wide: true,
            },
            {
              term: words('case.order'),
              value: order && <Link to={`/orders/${order.id}`}>{order.number}</Link>,
              wide: true,
            },
            {
              term: words('case.line'),
              value: order && orderLine && (
                <Link to={`/orders/${order.id}`}>{`${orderLine.variant.sku} · ${orderLine.variant.product.name}`}</Link>
              ),
              wide: true,
            },
            {
              term: words('case.ticket'),
              value: ticket && (
                <Link to={`/callcenter/tickets/${ticket.id}`}>{`${ticket.number} ${ticket.title}`}</Link>
              ),
              wide: true,
            },
            { term: words('case.evidence'), value: evidenceDigest, wide: true },
          ]}
        />
      </Panel>
    </PanelStateProvider>
  );
}

/** Indicates whether a case leads back to anything that the viewer may see. */
export function leadsBack({ customer, order, orderLine, ticket }: ShownCase): boolean {
  return [customer, order, orderLine, ticket].some((record) => record !== null);
}
