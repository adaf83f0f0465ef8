import { EmptyState, Panel, RowItem, Rows, useFormat, useWords } from '@madang/frontend-kit';
import { orderWords } from '../words.ts';
import { ShipmentBadge, Tracking } from './shipment-text.tsx';
import type { ShownOrder } from './shown-order.ts';

/** Parcels of an order, out and back. */
export function OrderShipments({ order: { shipments } }: { order: ShownOrder }) {
  const words = useWords(orderWords);
  return (
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
              detail={<Moments shipment={shipment} />}
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function Moments({ shipment }: { shipment: ShownOrder['shipments'][number] }) {
  const words = useWords(orderWords);
  const { shortDateTime } = useFormat();
  const { requestedAt, shippedAt, deliveredAt } = shipment;
  return (
    <>
      <span>{words('shipment.requested', { at: shortDateTime(requestedAt) })}</span>
      {shippedAt && <span>{words('shipment.shipped', { at: shortDateTime(shippedAt) })}</span>}
      {deliveredAt && <span>{words('shipment.delivered', { at: shortDateTime(deliveredAt) })}</span>}
    </>
  );
}
