import type { Client } from 'pg';
import { demoVariants } from './catalogue.ts';
import { copyRows } from './copy.ts';
import { demoConnections, listingOf } from './listings.ts';

/** Connects the storefronts to their marketplaces, with every variant listed everywhere. */
export async function loadConnections(client: Client): Promise<void> {
  await copyRows(
    client,
    'storefront_connection',
    demoConnections.map(({ id, storefront, connector, account, name }) => ({
      id,
      storefront_code: storefront,
      connector,
      account,
      name,
    })),
  );
  await copyRows(
    client,
    'channel_listing',
    demoConnections.flatMap(({ id, connector }) =>
      demoVariants.map((variant) => {
        const { product, variant: external } = listingOf(variant, connector);
        return { connection_id: id, variant_id: variant.id, external_product: product, external_variant: external };
      }),
    ),
  );
}
