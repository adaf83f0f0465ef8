import { literally, type Context } from '@madang/subgraph-kit';
import { orderPersonal } from './order.personal.ts';

/** Fewest letters of an order number that are searched for as its beginning: those of its day. */
const NUMBER_PREFIX_LETTERS = 6;

/** A way to find orders by an index: a condition on an order `o`, or SQL that gives the ids of orders. */
export interface Way {
  readonly kind: 'ON_ORDER' | 'IDS';
  readonly sql: string;
  readonly values: readonly string[];
}

/** Orders that one search box finds: by order or line number, phone, tracking number, name or sku (E8). */
export async function idsBySearch(context: Context, text: string): Promise<Way[]> {
  // Each way costs the database a plan, so those are left out that cannot find this text.
  const isName = !/\d/.test(text) || /[^\p{ASCII}]/u.test(text);
  const isOfDigits = /\d/.test(text) && /^[\d\s()+.-]+$/.test(text);
  const isCode = /^\p{ASCII}+$/u.test(text);
  return [
    ...(isCode ? [...idsByNumber(text), ...idsByTracking(text)] : []),
    ...(isOfDigits ? await idsByPhone(context, text) : []),
    ...(isName ? await idsByName(context, text) : []),
    ...(isCode && !isOfDigits ? [idsBySku(text)] : []),
  ];
}

/** Orders by their own number or that of a line, by the marketplace's, or by the beginning of their own. */
export function idsByNumber(text: string): Way[] {
  const number = text.toUpperCase();
  const whole: Way[] = [
    onOrder('o.number = ?', number),
    ids('select order_id from order_line where number = ?', number),
    onOrder('o.external_number = ?', text),
    onOrder('o.marketplace_number = ?', text),
  ];
  if (text.length < NUMBER_PREFIX_LETTERS) return whole;
  return [...whole, onOrder('o.number like ?', beginning(number))];
}

/** Orders by the tracking number of a parcel, with or without dashes. */
export function idsByTracking(text: string): Way[] {
  const number = text.toUpperCase();
  return [...new Set([number, number.replaceAll(/[^0-9A-Z]/g, '')])].map((either) =>
    ids('select order_id from shipment where tracking_number = ?', either),
  );
}

/** Orders by the beginning of the name of their orderer or recipient. */
export function idsByName(context: Context, text: string): Promise<Way[]> {
  return byKind(context, 'NAME', text);
}

/** Orders by the phone number of their orderer or recipient. */
export function idsByPhone(context: Context, text: string): Promise<Way[]> {
  return byKind(context, 'PHONE', text);
}

/** Orders with a line of this sku. */
export function idsBySku(text: string): Way {
  return ids(
    'select order_line.order_id from variant join order_line on order_line.variant_id = variant.id where variant.sku = ?',
    text.toUpperCase(),
  );
}

async function byKind(context: Context, kind: 'NAME' | 'PHONE', text: string): Promise<Way[]> {
  const { personalIndex } = await orderPersonal.found(context, kind, text);
  const terms = personalIndex.$overlap;
  if (terms.length === 0) return [];
  return [onOrder(`o.personal_index && array[${terms.map(() => '?').join(', ')}]`, ...terms)];
}

function onOrder(sql: string, ...values: readonly string[]): Way {
  return { kind: 'ON_ORDER', sql, values };
}

function ids(sql: string, ...values: readonly string[]): Way {
  return { kind: 'IDS', sql, values };
}

function beginning(text: string): string {
  return `${literally(text)}%`;
}
