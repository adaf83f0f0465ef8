import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Faint,
  Moment,
  Num,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SidePanel,
  SkeletonLines,
  Stack,
  useFormat,
  useWords,
} from '@madang/frontend-kit';
import { Link } from 'react-router';
import { OrderActs, OrderPanels } from '../desk-slot-parts.tsx';
import type { OrderPreviewQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { LineFlags, OrderStatusBadge, ShipmentBadge, Tracking } from '../order/index.ts';
import { orderWords } from '../words.ts';
import { deskWords } from './desk-words.ts';
import styles from './order-preview.module.css';

const PREVIEW = graphql(`
  query OrderPreview($id: ID!) {
    order(id: $id) {
      id
      number
      erpStatus
      channelName
      channelStatus
      ordererName
      recipientName
      orderedAt
      storefront {
        id
        code
        name
      }
      total {
        amount
        currency
      }
      lines {
        id
        number
        quantity
        flags
        flagNote
        cancelAskedAt
        variant {
          id
          sku
          product {
            id
            name
          }
        }
      }
      shipments {
        id
        kind
        status
        courier
        trackingNumber
      }
      tickets {
        id
        number
        title
        receivedAt
      }
    }
  }
`);

type Preview = NonNullable<OrderPreviewQuery['order']>;

/** An order beside the grid: lines, parcels, tickets, and what other features show of it. */
export function OrderPreview(props: { orderId: string; onClose: () => void; onChanged: () => void }) {
  const { orderId, onClose, onChanged } = props;
  const words = useWords(deskWords);
  const { data, error, loading, refetch } = useQuery(PREVIEW, {
    variables: { id: orderId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const order = data?.order?.id === orderId ? data.order : undefined;
  const onDone = () => {
    void refetch();
    onChanged();
  };
  return (
    <SidePanel opened onClose={onClose} title={order ? <Title order={order} /> : words('title')} width={560}>
      {order ? (
        <Stack gap="md">
          <div className={styles['acts']}>
            <Link to={`/orders/${order.id}`}>{words('preview.page')}</Link>
            <OrderActs orderId={order.id} onDone={onDone} />
          </div>
          <Body order={order} />
          <OrderPanels orderId={order.id} onDone={onDone} />
        </Stack>
      ) : loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState title={words('preview.none')} />
      )}
    </SidePanel>
  );
}

function Title({ order }: { order: Preview }) {
  return (
    <span className={styles['title']}>
      <Num>{order.number}</Num> <OrderStatusBadge status={order.erpStatus} />
    </span>
  );
}

function Body({ order }: { order: Preview }) {
  const words = useWords(orderWords);
  const { money } = useFormat();
  const { lines, shipments, tickets } = order;
  return (
    <>
      <p className={styles['facts']}>
        <Moment at={order.orderedAt} /> · {order.storefront.name} · {order.channelName} {order.channelStatus} ·{' '}
        {order.ordererName} → {order.recipientName} · {money(order.total)}
      </p>
      <Panel title={words('order.lines')} count={lines.length} flush>
        <Rows label={words('order.lines')}>
          {lines.map((line) => (
            <RowItem
              key={line.id}
              title={`${line.variant.product.name} ×${line.quantity}`}
              end={<LineFlags flags={line.flags} cancelAskedAt={line.cancelAskedAt} />}
              detail={
                <>
                  <Num>{line.number}</Num> <Faint>{line.variant.sku}</Faint> {line.flagNote}
                </>
              }
            />
          ))}
        </Rows>
      </Panel>
      <Panel title={words('order.shipments')} count={shipments.length} flush={shipments.length > 0}>
        {shipments.length === 0 ? (
          <EmptyState small title={words('order.shipments.none')} />
        ) : (
          <Rows label={words('order.shipments')}>
            {shipments.map((shipment) => (
              <RowItem
                key={shipment.id}
                title={<Tracking shipment={shipment} />}
                end={<ShipmentBadge shipment={shipment} />}
                detail={null}
              />
            ))}
          </Rows>
        )}
      </Panel>
      {tickets && tickets.length > 0 && (
        <Panel title={words('order.tickets')} count={tickets.length} flush>
          <Rows label={words('order.tickets')}>
            {tickets.map((ticket) => (
              <RowItem
                key={ticket.id}
                to={`/callcenter/tickets/${ticket.id}`}
                title={ticket.title}
                end={<Moment at={ticket.receivedAt} short />}
                detail={<Num>{ticket.number}</Num>}
              />
            ))}
          </Rows>
        </Panel>
      )}
    </>
  );
}
