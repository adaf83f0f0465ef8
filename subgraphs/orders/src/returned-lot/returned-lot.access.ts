import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ReturnedLotRow } from './returned-lot.entity.ts';

/** Lots an actor may read: staff all of them, an operator those of the returns of their storefronts. */
export const readableLots = readableBy((actor): FilterQuery<ReturnedLotRow> => {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'HEADQUARTERS', 'ADMIN')) return {};
  if (!hasRole(actor, 'OPERATOR')) return nothing;
  const codes = `{${actor.storefronts.map((code) => JSON.stringify(code)).join(',')}}`;
  return { returnId: { $in: raw('(select id from order_return where storefront_code = any (?::text[]))', [codes]) } };
});
