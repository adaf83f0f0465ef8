import { batch, type Context } from '@madang/subgraph-kit';
import type { ContractPriceRow } from './contract-price.entity.ts';

/** Price of a product at a storefront, as it was put on record. */
export type ContractPriceOnRecord = Pick<
  ContractPriceRow,
  'amount' | 'effectiveFrom' | 'recordedAt' | 'recordedByName'
>;

/** Key of a product at a storefront. */
function keyOf({ storefrontCode, productId }: ProductAtStorefront): string {
  return `${productId} ${storefrontCode}`;
}

/** Product at a storefront. */
export interface ProductAtStorefront {
  readonly storefrontCode: string;
  readonly productId: string;
}

const pricesByKey = batch<string, ContractPriceOnRecord[]>(async ({ em }, keys) => {
  const rows = await em.execute<
    (Omit<ContractPriceOnRecord, 'amount' | 'recordedAt'> & Readonly<Record<'key' | 'amount' | 'recordedAt', string>>)[]
  >(
    `select product_id || ' ' || storefront_code as key, amount, effective_from::text as "effectiveFrom",
       recorded_at as "recordedAt", recorded_by_name as "recordedByName"
     from contract_price
     join json_to_recordset(?::json) as asked ("productId" uuid, "storefrontCode" text)
       on storefront_code = asked."storefrontCode" and product_id = asked."productId"
     order by effective_from desc, recorded_at desc`,
    [JSON.stringify(keys.map(asked))],
  );
  return keys.map((key) =>
    rows
      .filter((row) => row.key === key)
      .map((row) => ({ ...row, amount: Number(row.amount), recordedAt: new Date(row.recordedAt) })),
  );
});

function asked(key: string): ProductAtStorefront {
  const [productId = '', ...code] = key.split(' ');
  return { productId, storefrontCode: code.join(' ') };
}

/** All prices of a product at a storefront whose terms the actor reads, the latest day first. */
export function pricesOnRecord(context: Context, product: ProductAtStorefront): Promise<ContractPriceOnRecord[]> {
  return pricesByKey(context, keyOf(product));
}
