import { behaved, Bucket, type Behaviour } from '../shop/shop.ts';

/** Line of an order in a mall. */
export interface MallItem {
  readonly code: string;
  readonly productNo: number;
  readonly variantCode: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  status: string;
  claimCode: string | null;
  trackingNo: string | null;
  shippingCode: string | null;
}

/** Order in a mall. */
export interface MallOrder {
  readonly id: string;
  readonly market: { readonly id: string; readonly number: string } | null;
  readonly buyer: { readonly name: string; readonly phone: string };
  address: string;
  readonly zipcode: string;
  readonly message: string;
  readonly shippingFee: number;
  readonly items: MallItem[];
  isPaid: boolean;
  /** When what happened to it, by the words of `date_type`. */
  readonly dates: Map<string, Date>;
  /** Fields that are handed out otherwise than they should be. */
  readonly patch: Readonly<Record<string, unknown>>;
  /** What was handed out before the last change. */
  before: object | null;
}

/** Variant in a mall. */
export interface MallVariant {
  readonly productNo: number;
  readonly code: string;
  sku: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  quantity: number;
}

/** Product in a mall. */
export interface MallProduct {
  readonly no: number;
  code: string;
  name: string;
  price: string;
  selling: string;
}

/** Post on a board of a mall: a question of a buyer, or an answer that is a post itself. */
export interface MallArticle {
  readonly no: number;
  readonly board: number;
  /** Post that it answers. */
  readonly parent: number | null;
  title: string;
  content: string;
  readonly writer: string;
  readonly at: Date;
  readonly orderId: string | null;
  readonly productNo: number | null;
  readonly isNotice: boolean;
  replyStatus: 'N' | 'P' | 'C';
  /** Indicates whether the reply to the next who answers it is lost. */
  losesReply: boolean;
  readonly comments: string[];
  /** Fields that are handed out otherwise than they should be. */
  readonly patch: Readonly<Record<string, unknown>>;
}

/** One shop at Cafe24. */
export interface Mall {
  readonly id: string;
  readonly orders: Map<string, MallOrder>;
  readonly products: Map<number, MallProduct>;
  readonly variants: Map<string, MallVariant>;
  readonly articles: Map<number, MallArticle>;
  readonly behaviour: Behaviour;
  readonly bucket: Bucket;
  /** Serial of the refresh token that counts; none known after a restart. */
  serial: number | null;
  /** Moment before which access tokens were given that no longer count. */
  expiredBefore: number;
  isRevoked: boolean;
  shipments: number;
  claims: number;
}

/** Malls that are known, each made when it is first named. */
export class Malls {
  readonly #malls = new Map<string, Mall>();

  of(id: string): Mall {
    const known = this.#malls.get(id);
    if (known) return known;
    const mall: Mall = {
      id,
      orders: new Map(),
      products: new Map(),
      variants: new Map(),
      articles: new Map(),
      behaviour: behaved(),
      bucket: new Bucket(40, 2),
      serial: null,
      expiredBefore: 0,
      isRevoked: false,
      shipments: 0,
      claims: 0,
    };
    this.#malls.set(id, mall);
    return mall;
  }
}

/** Dates that move when an item comes to a status. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  N10: ['pay_date', 'place_date'],
  N30: ['shipbegin_date'],
  N40: ['shipend_date'],
  N50: ['purchaseconfirmation_date'],
  C00: ['cancel_request_date'],
  C10: ['cancel_accept_date'],
  C40: ['cancel_complete_date', 'cancel_date'],
  R00: ['return_request_date'],
  R10: ['return_accept_date'],
  R40: ['return_complete_date'],
  E00: ['exchange_request_date'],
  E10: ['exchange_accept_date'],
  E40: ['exchange_complete_date'],
};

/** Dates that move for a status that the list above does not name, by its first letter. */
const USUAL: Readonly<Record<string, string>> = {
  C: 'cancel_accept_date',
  R: 'return_accept_date',
  E: 'exchange_accept_date',
  N: 'place_date',
};

/** Brings items of an order to a status. */
export function advance(order: MallOrder, status: string, now: Date, codes?: readonly string[]): void {
  order.before = null;
  order.before = writtenOrder(order, false);
  for (const item of order.items) {
    if (codes && !codes.includes(item.code)) continue;
    item.status = status;
  }
  if (status === 'N10') order.isPaid = true;
  for (const type of MOVED[status] ?? [USUAL[status.charAt(0)] ?? 'place_date']) order.dates.set(type, now);
}

/** An order as the API hands it out. */
export function writtenOrder(order: MallOrder, withoutPayment: boolean): object {
  return {
    shop_no: 1,
    order_id: order.id,
    market_id: order.market?.id ?? 'self',
    market_order_no: order.market?.number ?? null,
    currency: 'KRW',
    order_date: inSeoul(order.dates.get('order_date')),
    payment_date: order.isPaid ? inSeoul(order.dates.get('pay_date')) : null,
    paid: order.isPaid ? 'T' : 'F',
    buyer: { name: order.buyer.name, cellphone: order.buyer.phone, phone: '', email: '' },
    receivers: [
      {
        name: order.buyer.name,
        cellphone: order.buyer.phone,
        phone: '',
        zipcode: order.zipcode,
        address_full: order.address,
        shipping_message: order.message,
      },
    ],
    actual_order_amount: { shipping_fee: money(order.shippingFee) },
    items: order.items.map((item) => writtenItem(item, withoutPayment)),
    ...order.patch,
  };
}

function writtenItem(item: MallItem, withoutPayment: boolean): object {
  return {
    order_item_code: item.code,
    product_no: item.productNo,
    variant_code: item.variantCode,
    custom_variant_code: item.sku,
    product_name: item.name,
    quantity: item.quantity,
    product_price: money(item.price),
    option_price: money(0),
    additional_discount_price: money(0),
    coupon_discount_price: money(0),
    ...(withoutPayment ? {} : { payment_amount: money(item.price * item.quantity) }),
    status_code: item.status.startsWith('C') ? 'C2' : 'N1',
    order_status: item.status,
    claim_code: item.claimCode,
    tracking_no: item.trackingNo,
    shipping_code: item.shippingCode,
  };
}

function money(amount: number): string {
  return `${amount}.00`;
}

/** Moment as the API writes it. */
export function inSeoul(moment: Date | undefined): string | null {
  return moment ? `${new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00` : null;
}
