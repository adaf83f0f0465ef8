import { COURIER_NAMES, COURIERS, type ChannelCourier } from '../connector/index.ts';

/** Courier of a parcel as marketplaces know it (C7); null for one that they do not. */
export function channelCourier(name: string | null): ChannelCourier | null {
  return COURIERS.find((courier) => COURIER_NAMES[courier].test(name ?? '')) ?? null;
}
