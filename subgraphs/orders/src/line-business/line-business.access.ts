import { hasRole, type Actor } from '@madang/subgraph-kit';
import { raw, type RawQueryFragment } from '@mikro-orm/core';

/** Business for which an actor answers in cases; null for everybody else. */
export function answeringBusiness(actor: Actor): string | null {
  return hasRole(actor, 'PARTNER', 'PROGRAM') ? actor.business : null;
}

/** Identifiers of the order lines for which a business answers in a case. */
export function linesOfBusiness(business: string): RawQueryFragment {
  return raw('(select order_line_id from order_line_business where business_id = ?)', [business]);
}

/** Identifiers of the variants on those lines. */
export function variantsOfBusiness(business: string): RawQueryFragment {
  return raw(`(${VARIANTS})`, [business]);
}

/** Identifiers of the products of those variants. */
export function productsOfBusiness(business: string): RawQueryFragment {
  return raw(`(select product_id from variant where id in (${VARIANTS}))`, [business]);
}

const VARIANTS = `select variant_id from order_line where id in
  (select order_line_id from order_line_business where business_id = ?)`;
