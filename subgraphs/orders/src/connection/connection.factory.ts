import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ChannelListingRow, StorefrontConnectionRow } from './connection.entity.ts';

/** Connects a storefront to a marketplace for a test. */
export async function aConnection(
  em: EntityManager,
  details: Partial<StorefrontConnectionRow> & Pick<StorefrontConnectionRow, 'storefrontCode'>,
): Promise<StorefrontConnectionRow> {
  const id = newId();
  const connection = em.create(StorefrontConnectionRow, {
    id,
    connector: 'CAFE24',
    account: `mall-${id}`,
    name: 'Cafe24',
    isActive: true,
    ...details,
  });
  await em.flush();
  return connection;
}

/** Lists a variant at a marketplace for a test. */
export async function aListing(
  em: EntityManager,
  details: Partial<ChannelListingRow> & Pick<ChannelListingRow, 'connectionId' | 'variantId'>,
): Promise<ChannelListingRow> {
  const listing = em.create(ChannelListingRow, {
    externalProduct: `P${newId()}`,
    externalVariant: `V${newId()}`,
    pushedQuantity: null,
    pushedAt: null,
    seenQuantity: null,
    seenAt: null,
    pushAttempts: 0,
    pushRetryAt: null,
    pushError: null,
    pushErrorDetail: null,
    ...details,
  });
  await em.flush();
  return listing;
}
