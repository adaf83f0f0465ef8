import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontRow } from './storefront.entity.ts';

/** Makes a storefront for a test. */
export async function aStorefront(em: EntityManager, details: Partial<StorefrontRow> = {}): Promise<StorefrontRow> {
  const id = newId();
  const storefront = em.create(StorefrontRow, {
    id,
    code: `PNR${id}`,
    name: '보라세',
    domain: 'BORASAE.G.COM',
    kind: 'CONSIGNED',
    stockLinkRatio: 30,
    operatorName: null,
    businessName: null,
    ...details,
  });
  await em.flush();
  return storefront;
}
