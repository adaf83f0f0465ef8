import type { EntityManager } from '@mikro-orm/postgresql';
import { ContractPriceRow } from './contract-price.entity.ts';

/** Puts a contract price on record for a test. */
export async function aContractPrice(
  em: EntityManager,
  details: Partial<ContractPriceRow> & Pick<ContractPriceRow, 'storefrontCode' | 'productId'>,
): Promise<ContractPriceRow> {
  const price = em.create(ContractPriceRow, {
    effectiveFrom: '2026-01-01',
    amount: 80_000,
    recordedAt: new Date('2026-01-01T00:00:00Z'),
    recordedByName: '본사',
    ...details,
  });
  await em.flush();
  return price;
}
