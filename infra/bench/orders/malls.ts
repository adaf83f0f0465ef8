import { portOf } from '@madang/shared-schema/slices';
import { v5 } from 'uuid';
import type { BenchHouse } from '../house.ts';

/** Variants that every mall lists. */
const LISTED = 20;

/** Malls at the simulated Cafe24, one for each storefront of the bench. */
export const MALLS: readonly string[] = Array.from({ length: 100 }, (_unused, index) => `bench${padded(index + 1)}`);

/** A variant as a mall lists it. */
export interface Listed {
  readonly variantId: string;
  readonly sku: string;
  readonly code: string;
}

/** Tells the simulated marketplaces something. */
export async function tellMall(portBase: number, mall: string, path: string, body: object): Promise<void> {
  const port = portOf('simulators', { PORT_BASE: String(portBase) });
  const response = await fetch(`http://127.0.0.1:${port}/control/cafe24/malls/${mall}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${mall}${path}: ${await response.text()}`);
}

/** Connects the storefronts of the bench to their malls, with the same twenty variants listed everywhere. */
export async function connectMalls({ owner, portBase }: BenchHouse): Promise<Listed[]> {
  const { rows } = await owner.query<{ id: string; sku: string }>(
    "select id, sku from variant where sku like 'B26%' order by sku limit $1",
    [LISTED],
  );
  const listed = rows.map(({ id, sku }, index) => ({
    variantId: id,
    sku,
    code: `P00000B0${String(index).padStart(4, '0')}`,
  }));
  for (const [index, mall] of MALLS.entries()) {
    await owner.query(
      `insert into storefront_connection (id, storefront_code, connector, account, name) values ($1, $2, 'CAFE24', $3, $3)
       on conflict do nothing`,
      [connectionOf(mall), `BEN${padded(index + 1)}`, mall],
    );
    await owner.query(
      `insert into channel_listing (connection_id, variant_id, external_product, external_variant)
       select $1, "variantId", '1', code from json_to_recordset($2) as ("variantId" uuid, code text) on conflict do nothing`,
      [connectionOf(mall), JSON.stringify(listed)],
    );
    await tellMall(
      portBase,
      mall,
      '/variants',
      listed.map(({ code, sku }) => ({ productNo: 1, code, sku })),
    );
  }
  return listed;
}

/** Identifier of the connection to a mall. */
export function connectionOf(mall: string): string {
  return v5(`bench:${mall}`, v5.URL);
}

function padded(number: number): string {
  return String(number).padStart(3, '0');
}
