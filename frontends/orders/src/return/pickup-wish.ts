import { wholeNumber } from '@madang/frontend-kit';
import type { OrderReturnKind, OrderReturnReason } from '../gql/graphql.ts';
import type { PickupLine } from './pickup-query.ts';

/** Reasons in the order in which they are offered. */
export const REASONS = [
  'CHANGED_MIND',
  'DISSATISFIED',
  'DEFECT',
  'DAMAGED',
  'WRONG_ITEM',
  'NOT_AS_DESCRIBED',
  'DELAYED',
  'OTHER',
] as const satisfies readonly OrderReturnReason[];

/** Address as it was normalised. */
export interface KnownAddress {
  readonly zipCode: string;
  readonly road: string;
  readonly detail: string;
}

/** A row of the grid of what goes out instead; what is typed stays text until it is sent. */
export interface ReplacementRow {
  readonly key: number;
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
  readonly colour: string;
  readonly size: string;
  readonly sellable: number | null;
  readonly price: string;
  readonly quantity: string;
}

/** Contact and note, as they are typed. */
export interface PickupValues {
  reason: string;
  courier: string;
  name: string;
  phone: string;
  mobile: string;
  address: string;
  note: string;
}

/** Everything that is asked for in the dialog. */
export interface PickupWish {
  readonly kind: OrderReturnKind;
  readonly values: PickupValues;
  readonly chosen: readonly { readonly line: PickupLine; readonly quantity: number }[];
  readonly address: KnownAddress | null;
  readonly replacements: readonly ReplacementRow[];
}

/** Pieces of a line that can still come back. */
export function freePieces({ quantity, shippedAt, returningQuantity, returnedQuantity }: PickupLine): number {
  return shippedAt ? quantity - returningQuantity - returnedQuantity : 0;
}

/** What was paid for the pieces that come back, as near as the screen can tell. */
export function worthOf(chosen: PickupWish['chosen']): number {
  return chosen.reduce(
    (sum, { line, quantity }) =>
      sum + Math.floor(((line.paid?.amount ?? line.amount.amount) * quantity) / line.quantity),
    0,
  );
}

/** What other goods cost more than what comes back was paid; below 0 what the customer gets back. */
export function differenceOf({ chosen, replacements }: Pick<PickupWish, 'chosen' | 'replacements'>): number {
  const out = replacements.reduce(
    (sum, { price, quantity }) => sum + (wholeNumber(price) ?? 0) * (wholeNumber(quantity) ?? 0),
    0,
  );
  return out - worthOf(chosen);
}

/** Tells whether every row of the grid can be sent. */
export function isWhole(rows: readonly ReplacementRow[]): boolean {
  return (
    rows.length > 0 &&
    rows.every(
      ({ variantId, price, quantity }) =>
        variantId !== '' && wholeNumber(price) !== null && (wholeNumber(quantity) ?? 0) > 0,
    )
  );
}

/** Reason as the graph names it. */
export function reasonIn(values: PickupValues): OrderReturnReason {
  return REASONS.find((reason) => reason === values.reason) ?? 'CHANGED_MIND';
}

/** Input of the three requests; what was left empty is the order's. */
export function inputOf(orderId: string, { values, chosen, address }: PickupWish) {
  const { name, phone, mobile, note, courier } = values;
  const contact = phone.trim() || mobile.trim() ? { phone: phone.trim() || null, mobile: mobile.trim() || null } : {};
  const moved = address ? { zipCode: address.zipCode, address: `${address.road} ${address.detail}`.trim() } : {};
  const typed = !address && values.address.trim() ? { address: values.address.trim() } : {};
  return {
    orderId,
    lines: chosen.map(({ line, quantity }) => ({ orderLineId: line.id, quantity })),
    reason: reasonIn(values),
    pickup: {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...contact,
      ...typed,
      ...moved,
      ...(note.trim() ? { note: note.trim() } : {}),
      byCourier: courier !== 'no',
    },
  };
}
