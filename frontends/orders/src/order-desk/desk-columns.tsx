import { Faint, Moment, Num, PhoneNumber, useFormat } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { FlagDot } from '../order-mark/index.ts';
import { LineFlags, OrderStatusBadge, ShipmentBadge } from '../order/index.ts';
import type { DeskLine, DeskLineOrder } from './desk-queries.ts';

/** A row of the grid: a line, and whether it is the first of its order, which says what belongs to the order. */
export interface DeskRow {
  readonly place: number;
  readonly line: DeskLine;
  readonly isFirst: boolean;
}

/** Columns in the order of document 002 (E8), with their widths in pixels. */
export const COLUMN_WIDTHS: Readonly<Record<OrderDeskColumn, number>> = {
  FLAGS: 116,
  ORDER_NUMBER: 168,
  LINE_NUMBER: 186,
  PRODUCT: 220,
  OPTION: 96,
  QUANTITY: 52,
  AMOUNT: 96,
  ERP_STATUS: 104,
  CHANNEL_STATUS: 104,
  ORDERER: 80,
  ORDERER_PHONE: 124,
  RECIPIENT: 80,
  RECIPIENT_PHONE: 124,
  PICKUP: 88,
  ORDERED_AT: 112,
  PAID_AT: 112,
  COLLECTED_AT: 112,
  ALLOCATED_AT: 112,
  SHIPPED_AT: 112,
  ORIGINAL_ORDER: 168,
  COURIER: 108,
  TRACKING_NUMBER: 124,
  SKU: 150,
  STOREFRONT: 132,
  CHANNEL: 108,
  WAREHOUSE: 60,
};

/** Every column of the desk. */
// Object.keys forgets the key type; the filter brings it back without a cast.
export const ALL_COLUMNS = Object.keys(COLUMN_WIDTHS).filter((key): key is OrderDeskColumn => key in COLUMN_WIDTHS);

/** Columns of a desk on which nobody chose any. */
export const USUAL_COLUMNS: readonly OrderDeskColumn[] = [
  'FLAGS',
  'ORDER_NUMBER',
  'PRODUCT',
  'OPTION',
  'QUANTITY',
  'ERP_STATUS',
  'CHANNEL_STATUS',
  'ORDERER',
  'RECIPIENT',
  'PICKUP',
  'PAID_AT',
  'SHIPPED_AT',
  'TRACKING_NUMBER',
  'STOREFRONT',
];

type Draw = (line: DeskLine, order: DeskLineOrder) => ReactNode;

/** What belongs to the line stands in each of its rows, what belongs to the order in the first alone. */
const OF_LINE: Partial<Record<OrderDeskColumn, Draw>> = {
  FLAGS: (line) => (
    <>
      <LineFlags flags={line.flags} cancelAskedAt={line.cancelAskedAt} />{' '}
      {line.flagColour && <FlagDot colour={line.flagColour} note={line.flagNote} />}
    </>
  ),
  LINE_NUMBER: ({ number }) => <Num>{number}</Num>,
  PRODUCT: ({ variant }) => variant.product.name,
  OPTION: ({ variant: { colour, size } }) => [colour, size].filter(Boolean).join(' / '),
  SKU: ({ variant }) => variant.sku,
  QUANTITY: ({ quantity }) => quantity,
  AMOUNT: ({ amount }) => <Won value={amount} />,
  ALLOCATED_AT: ({ allocatedAt }) => allocatedAt && <Moment at={allocatedAt} short />,
  SHIPPED_AT: ({ shippedAt }) => shippedAt && <Moment at={shippedAt} short />,
  CHANNEL_STATUS: (line, order) => line.channelStatus ?? order.channelStatus,
};

const OF_ORDER: Partial<Record<OrderDeskColumn, Draw>> = {
  ORDER_NUMBER: (_line, { number }) => <Num>{number}</Num>,
  ORDERER: (_line, { ordererName }) => ordererName,
  ORDERER_PHONE: (_line, { ordererPhone }) => ordererPhone && <PhoneNumber number={ordererPhone} />,
  RECIPIENT: (_line, { recipientName }) => recipientName,
  RECIPIENT_PHONE: (_line, { recipientPhone }) => recipientPhone && <PhoneNumber number={recipientPhone} />,
  PICKUP: (_line, order) => <Pickup order={order} />,
  ORDERED_AT: (_line, { orderedAt }) => <Moment at={orderedAt} short />,
  PAID_AT: (_line, { paidAt }) => paidAt && <Moment at={paidAt} short />,
  COLLECTED_AT: (_line, { collectedAt }) => collectedAt && <Moment at={collectedAt} short />,
  ORIGINAL_ORDER: (_line, { originalOrder }) => originalOrder && <Num>{originalOrder.number}</Num>,
  ERP_STATUS: (_line, { erpStatus }) => <OrderStatusBadge status={erpStatus} />,
  COURIER: (_line, order) => outbound(order)?.courier,
  TRACKING_NUMBER: (_line, order) => <Num>{outbound(order)?.trackingNumber}</Num>,
  STOREFRONT: (_line, { storefront }) => (
    <>
      {storefront.name} <Faint>{storefront.code}</Faint>
    </>
  ),
  CHANNEL: (_line, { channelName }) => channelName,
  WAREHOUSE: (_line, { warehouseCode }) => warehouseCode,
};

/** What a column says of a row. */
export function drawn(column: OrderDeskColumn, { line, isFirst }: DeskRow): ReactNode {
  const { order } = line;
  if (!order) return null;
  return OF_LINE[column]?.(line, order) ?? (isFirst ? OF_ORDER[column]?.(line, order) : null);
}

function outbound({ shipments }: DeskLineOrder): DeskLineOrder['shipments'][number] | undefined {
  return shipments.findLast(({ kind, status }) => kind === 'OUTBOUND' && status !== 'CANCELLED');
}

function Pickup({ order: { shipments } }: { order: DeskLineOrder }) {
  const pickup = shipments.findLast(({ kind }) => kind === 'RETURN');
  return pickup ? <ShipmentBadge shipment={pickup} /> : null;
}

function Won({ value }: { value: DeskLine['amount'] }) {
  return useFormat().money(value);
}
