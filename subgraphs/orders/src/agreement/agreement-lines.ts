import { idArray } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Variant that may go out instead of what was sold. */
interface ChoiceOfLine {
  readonly variantId: string;
  readonly sku: string;
  readonly option: string;
  /** Pieces that are free in the warehouse. */
  readonly sellable: number;
}

/** What parties of a case choose from when they agree on a line; money in won. */
export interface AgreementLine {
  readonly orderLineId: string;
  readonly orderNumber: string;
  readonly name: string;
  readonly option: string;
  readonly sku: string;
  readonly quantity: number;
  readonly paid: number;
  /** What of it can still be given back. */
  readonly left: number;
  readonly shipped: boolean;
  /** Pieces that nobody cancelled, returned or returns; what was not shipped is cancelled as a whole. */
  readonly returnable: number;
  readonly variants: readonly ChoiceOfLine[];
}

/** Lines of an order, or lines by their identifiers. */
export type WhichLines = { readonly orderId: string } | { readonly orderLineIds: readonly string[] };

const LINES = `
  select line.id as "orderLineId", sales_order.number as "orderNumber", product.name,
    concat_ws(' / ', variant.colour, variant.size) as option, variant.sku, line.quantity, line.paid_amount::float8 as paid,
    (line.paid_amount - line.compensated_amount)::float8 as left, line.shipped_at is not null as shipped,
    case when line.cancelled_at is null then line.quantity - line.returning_quantity - line.returned_quantity else 0 end
      as returnable,
    coalesce((select json_agg(json_build_object('variantId', other.id, 'sku', other.sku,
        'option', concat_ws(' / ', other.colour, other.size),
        'sellable', coalesce((select sum(sellable) from stock_level where variant_id = other.id), 0)) order by other.sku)
      from variant other where other.product_id = product.id and other.discontinued_at is null), '[]') as variants
  from order_line line
    join sales_order on sales_order.id = line.order_id
    join variant on variant.id = line.variant_id
    join product on product.id = variant.product_id`;

/** What can be agreed on for lines, by the number of the line; none for an order or lines that are not here. */
export function agreementLines(em: EntityManager, which: WhichLines): Promise<AgreementLine[]> {
  return 'orderId' in which
    ? em.execute(`${LINES} where line.order_id = ? order by line.number`, [which.orderId])
    : em.execute(`${LINES} where line.id = any (?::uuid[]) order by line.number`, [idArray(which.orderLineIds)]);
}
