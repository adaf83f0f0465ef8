import { z } from 'zod';
import { furthestBack } from '../channel-facts.ts';
import type { ChannelLine, ChannelReading } from '../channel-order.ts';
import { clean, moment, phoneIn, pieces, readWith, wonText, zipIn } from '../channel-values.ts';
import { CAFE24_ITEM_CODES, CAFE24_STATUSES } from './cafe24-statuses.ts';

const text = z.string().nullish();

const item = z.object({
  order_item_code: z.string().min(1),
  product_no: z.union([z.number().int(), z.string()]).nullish(),
  variant_code: text,
  custom_variant_code: text,
  product_name: text,
  quantity: pieces,
  product_price: wonText,
  option_price: wonText.nullish(),
  additional_discount_price: wonText.nullish(),
  coupon_discount_price: wonText.nullish(),
  payment_amount: wonText.nullish(),
  status_code: text,
  order_status: text,
  claim_code: text,
});

const person = z.object({ name: z.string().min(1), phone: text, cellphone: text });

const addressee = person.extend({
  zipcode: text,
  address1: text,
  address2: text,
  address_full: text,
  shipping_message: text,
});

const shape = z.object({
  order_id: z.string().regex(/^\d{8}-\d{7}$/),
  market_id: text,
  market_order_no: text,
  order_date: moment,
  payment_date: moment.nullish(),
  paid: text,
  buyer: person.nullish(),
  receivers: z.array(addressee).min(1),
  items: z.array(item).min(1),
  actual_order_amount: z.object({ shipping_fee: wonText.nullish() }).nullish(),
});

/** Our codes of the marketplaces that Cafe24 relays (C10), by its own; others keep theirs. */
const MARKETS: Readonly<Record<string, string>> = {
  shopn: 'SMARTSTORE',
  NCHECKOUT: 'SMARTSTORE',
  sk11st: 'ELEVENST',
  gmarket: 'GMARKET',
  auction: 'AUCTION',
  coupang: 'COUPANG',
};

/** Names under which Cafe24 means the mall itself. */
const OWN = ['', 'self', 'mobile'];

/** Reads an order of Cafe24. */
export function readCafe24Order(payload: unknown): ChannelReading {
  return readWith(shape, payload, 'order_id', (read) => {
    const lines = read.items.map(lineOf);
    const [receiver] = read.receivers;
    const buyer = read.buyer ?? receiver;
    if (!receiver || !buyer) throw new Error('an order without a receiver passed');
    const isPaid = read.paid === 'T' || (!read.paid && Boolean(read.payment_date));
    return {
      externalNumber: read.order_id,
      ...channelOf(read),
      channelStatus: furthestBack(lines),
      orderedAt: read.order_date,
      paidAt: isPaid ? (read.payment_date ?? read.order_date) : null,
      orderer: { name: buyer.name, phone: phoneIn(buyer.cellphone, buyer.phone) },
      recipient: { name: receiver.name, phone: phoneIn(receiver.cellphone, receiver.phone) },
      address: clean(receiver.address_full) ?? clean([receiver.address1, receiver.address2].filter(Boolean).join(' ')),
      zipCode: zipIn(receiver.zipcode),
      deliveryNote: clean(receiver.shipping_message),
      deliveryFee: read.actual_order_amount?.shipping_fee ?? 0,
      lines,
    };
  });
}

function channelOf({ market_id, market_order_no }: z.infer<typeof shape>) {
  const market = market_id ?? '';
  if (OWN.includes(market) || !market_order_no) return { marketplace: null, channelName: '자사몰' };
  const code = MARKETS[market] ?? market.toUpperCase();
  return { marketplace: { code, number: market_order_no }, channelName: code };
}

function lineOf(read: z.infer<typeof item>): ChannelLine {
  const channelStatus = read.order_status ?? CAFE24_ITEM_CODES[read.status_code ?? ''] ?? read.status_code ?? '';
  const unitPrice = read.product_price + (read.option_price ?? 0);
  const discount = (read.additional_discount_price ?? 0) + (read.coupon_discount_price ?? 0);
  return {
    externalNumber: read.order_item_code,
    externalProduct: read.product_no ? String(read.product_no) : null,
    externalVariant: clean(read.variant_code),
    sku: clean(read.custom_variant_code),
    name: clean(read.product_name),
    quantity: read.quantity,
    unitPrice,
    // Some calls leave out what was paid for an item; then it is what the discounts leave.
    paidAmount: read.payment_amount ?? Math.max(0, unitPrice * read.quantity - discount),
    channelStatus,
    status: CAFE24_STATUSES[channelStatus] ?? null,
    claimNumber: clean(read.claim_code),
  };
}
