import { literally } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { OrderRow } from './order.entity.ts';

/** Fewest letters of an order number that are searched for as its beginning: those of its day. */
const NUMBER_PREFIX_LETTERS = 6;
/** Fewest letters of a name that are searched for as its beginning; one letter is a fifth of all people. */
const NAME_PREFIX_LETTERS = 2;

/** A way to find orders: SQL that gives their ids, by an index. */
type Way = readonly [sql: string, ...values: string[]];

/** Orders that one search box finds: by order or line number, phone, tracking number, name or sku (E8). */
export function matchingSearch(text: string): FilterQuery<OrderRow> {
  const ways = [...byNumber(text), ...byDigits(text), ...byName(text), bySku(text)];
  return idIn(
    ways.map(([sql]) => sql).join(' union all '),
    ways.flatMap(([, ...values]) => values),
  );
}

/** Orders whose ids a statement gives. */
export function idIn(sql: string, values: readonly string[]): FilterQuery<OrderRow> {
  return { id: { $in: raw(`(${sql})`, values) } };
}

function byNumber(text: string): Way[] {
  const number = text.toUpperCase();
  const whole: Way[] = [
    ['select id from sales_order where number = ?', number],
    ['select order_id from order_line where number = ?', number],
    ['select order_id from shipment where tracking_number = ?', number],
  ];
  if (text.length < NUMBER_PREFIX_LETTERS) return whole;
  return [...whole, ['select id from sales_order where number like ?', beginning(number)]];
}

function byDigits(text: string): Way[] {
  const digits = text.replaceAll(/\D/g, '');
  if (digits === '' || !/^[\d\s()+.-]+$/.test(text)) return [];
  // +82 10-… and 010-… are the same number.
  const national = digits.replace(/^82(?=\d{9,10}$)/, '0');
  return [
    ['select id from sales_order where orderer_phone = ?', national],
    ['select id from sales_order where recipient_phone = ?', national],
    ['select order_id from shipment where tracking_number = ?', digits],
  ];
}

function byName(text: string): Way[] {
  const pattern = text.length < NAME_PREFIX_LETTERS ? literally(text) : beginning(text);
  return [
    ['select id from sales_order where orderer_name like ?', pattern],
    ['select id from sales_order where recipient_name like ?', pattern],
  ];
}

function bySku(text: string): Way {
  const sku = text.toUpperCase();
  return [
    'select order_line.order_id from variant join order_line on order_line.variant_id = variant.id where variant.sku = ?',
    sku,
  ];
}

function beginning(text: string): string {
  return `${literally(text)}%`;
}
