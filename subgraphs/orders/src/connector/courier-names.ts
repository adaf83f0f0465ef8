import type { ChannelCourier } from './storefront-connector.ts';

/** Names under which couriers are written, here and at marketplaces. */
export const COURIER_NAMES: Readonly<Record<ChannelCourier, RegExp>> = {
  CJ: /cj|대한통운/i,
  EPOST: /우체국|epost|korea\s*post/i,
  LOTTE: /롯데|lotte/i,
  HANJIN: /한진|hanjin/i,
};

/** Couriers of the house, in the order in which their names are tried. */
export const COURIERS = ['CJ', 'EPOST', 'LOTTE', 'HANJIN'] as const satisfies readonly ChannelCourier[];
