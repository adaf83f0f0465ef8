import { Columns, Moment, Page, PageHeader, StepButton, useHasRole, useVisit, useWords } from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { OrderActs, OrderPanels } from '../desk-slot-parts.tsx';
import { MarkHistory } from '../order-mark/index.ts';
import { orderWords } from '../words.ts';
import type { MissingParts } from './missing-parts.ts';
import { newTicketAddress } from './new-ticket-link.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderShipments } from './order-shipments.tsx';
import { OrderStatusBadge } from './order-status-badge.tsx';
import { RelatedPanel } from './related-panel.tsx';
import type { ShownOrder } from './shown-order.ts';

/** An order laid out: lines and parcels in the middle, facts, tickets and cases beside them. */
export function OrderDetails({
  order,
  missing,
  onRetry,
}: {
  order: ShownOrder;
  missing: MissingParts;
  onRetry: () => void;
}) {
  const words = useWords(orderWords);
  useVisit({ to: `/orders/${order.id}`, title: order.number, detail: `${words('order.kind')} · ${order.ordererName}` });
  return (
    <Page title={order.number}>
      <PageHeader
        backTo={{ to: '/orders', label: words('orders.all') }}
        title={order.number}
        state={<OrderStatusBadge status={order.erpStatus} />}
        clock={
          <span>
            {words('order.channelStatus')} {order.channelStatus} · <Moment at={order.orderedAt} />
          </span>
        }
        actions={
          <>
            <OrderActs orderId={order.id} onDone={onRetry} />
            <NewTicket order={order} />
          </>
        }
      />
      <Columns
        main={
          <>
            <OrderLines order={order} />
            <OrderShipments order={order} />
            <MarkHistory orderId={order.id} onDone={onRetry} />
            <OrderPanels orderId={order.id} onDone={onRetry} />
          </>
        }
        side={
          <>
            <OrderFacts order={order} />
            <Related order={order} missing={missing} onRetry={onRetry} />
          </>
        }
      />
    </Page>
  );
}

function Related({ order, missing, onRetry }: { order: ShownOrder; missing: MissingParts; onRetry: () => void }) {
  const words = useWords(orderWords);
  const { tickets, disputeCases } = order;
  return (
    <>
      <RelatedPanel
        title={words('order.tickets')}
        none={words('order.tickets.none')}
        away={missing.get('tickets')}
        items={tickets?.map(({ id, number, title, receivedAt }) => ({
          to: `/callcenter/tickets/${id}`,
          number,
          title,
          at: receivedAt,
        }))}
        onRetry={onRetry}
      />
      <RelatedPanel
        title={words('order.cases')}
        none={words('order.cases.none')}
        away={missing.get('disputeCases')}
        items={disputeCases?.map(({ id, number, title, openedAt }) => ({
          to: `/disputes/cases/${id}`,
          number,
          title,
          at: openedAt,
        }))}
        onRetry={onRetry}
      />
    </>
  );
}

function NewTicket({ order: { id, customer, lines } }: { order: ShownOrder }) {
  const words = useWords(orderWords);
  const hasRole = useHasRole();
  const navigate = useNavigate();
  if (!customer || !hasRole('AGENT', 'SENIOR')) return null;
  const only = lines.length === 1 ? lines[0]?.id : undefined;
  return (
    <StepButton
      primary
      label={words('order.newTicket')}
      hotKey="F2"
      icon={<IconPlus size={14} />}
      onRun={() => void navigate(newTicketAddress(customer.id, id, only))}
    />
  );
}
