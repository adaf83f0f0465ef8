import { Num, StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import { IconTruckDelivery, IconTruckReturn } from '@tabler/icons-react';
import type { ShipmentKind, ShipmentStatus } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';

/** A parcel, as far as one line tells of it. */
export interface ShownShipment {
  readonly kind: ShipmentKind;
  readonly status: ShipmentStatus;
  readonly courier?: string | null;
  readonly trackingNumber?: string | null;
}

const TONES: Readonly<Record<ShipmentStatus, Tone>> = {
  REQUESTED: 'soon',
  IN_TRANSIT: 'accent',
  DELIVERED: 'done',
  CANCELLED: 'neutral',
};

/** Courier and tracking number of a parcel. */
export function Tracking({ shipment: { courier, trackingNumber } }: { shipment: ShownShipment }) {
  const words = useWords(orderWords);
  return (
    <span>
      {courier} <Num>{trackingNumber ?? words('shipment.noTracking')}</Num>
    </span>
  );
}

/** Way and state of a parcel in one badge. */
export function ShipmentBadge({ shipment: { kind, status } }: { shipment: ShownShipment }) {
  const words = useWords(orderWords);
  return (
    <StateBadge tone={TONES[status]} icon={kind === 'RETURN' ? IconTruckReturn : IconTruckDelivery}>
      {`${words(`shipment.${kind}`)} ${words(`shipment.${status}`)}`}
    </StateBadge>
  );
}
