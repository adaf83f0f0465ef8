import type { ChannelCourier } from '../connector/index.ts';

const COURIERS: readonly (readonly [RegExp, ChannelCourier])[] = [
  [/cj|대한통운/i, 'CJ'],
  [/우체국|epost|korea\s*post/i, 'EPOST'],
  [/롯데|lotte/i, 'LOTTE'],
  [/한진|hanjin/i, 'HANJIN'],
];

/** Courier of a parcel as marketplaces know it (C7); null for one that they do not. */
export function channelCourier(name: string | null): ChannelCourier | null {
  return COURIERS.find(([pattern]) => pattern.test(name ?? ''))?.[1] ?? null;
}
