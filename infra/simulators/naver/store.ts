import { behaved, type Behaviour } from '../shop/shop.ts';

/** Product order: one option within an order at SmartStore. */
export interface ProductOrder {
  readonly id: string;
  readonly orderId: string;
  readonly buyer: { readonly name: string; readonly phone: string };
  readonly productNo: string;
  readonly optionCode: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  readonly orderedAt: Date;
  paidAt: Date | null;
  status: string;
  claimType: string | null;
  claimStatus: string | null;
  claimId: string | null;
  isPlaced: boolean;
  trackingNumber: string | null;
  changedAt: Date;
  changedType: string;
  readonly patch: Readonly<Record<string, unknown>>;
}

/** Option of a product at SmartStore. */
export interface StoreOption {
  readonly productNo: string;
  readonly id: string;
  readonly sku: string;
  readonly names: readonly [string, string];
  quantity: number;
}

/** What a buyer asks at SmartStore: on a product (상품 문의), or on an order (고객 문의). */
export interface StoreQuestion {
  readonly no: number;
  readonly kind: 'QNA' | 'INQUIRY';
  readonly at: Date;
  readonly title: string;
  content: string;
  readonly asker: string;
  readonly orderId: string | null;
  readonly productOrderIds: readonly string[];
  readonly productNo: number | null;
  readonly productName: string;
  answer: { readonly text: string; readonly at: Date } | null;
  /** Indicates whether the reply to the next who answers it is lost. */
  losesReply: boolean;
  readonly patch: Readonly<Record<string, unknown>>;
}

/** One seller's store. */
export interface Store {
  readonly id: string;
  readonly orders: Map<string, ProductOrder>;
  readonly options: Map<string, StoreOption>;
  readonly products: Map<string, { name: string; price: number; code: string }>;
  readonly questions: Map<number, StoreQuestion>;
  readonly behaviour: Behaviour;
  expiredBefore: number;
  isRevoked: boolean;
  made: number;
}

/** Stores that are known, each made when it is first named. */
export class Stores {
  readonly #stores = new Map<string, Store>();

  of(id: string): Store {
    const known = this.#stores.get(id);
    if (known) return known;
    const store: Store = {
      id,
      orders: new Map(),
      options: new Map(),
      products: new Map(),
      questions: new Map(),
      behaviour: behaved(),
      expiredBefore: 0,
      isRevoked: false,
      made: 0,
    };
    this.#stores.set(id, store);
    return store;
  }
}

/** Moment as SmartStore writes it. */
export function inSeoul(moment: Date): string {
  return `${new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 23)}+09:00`;
}

/** A product order as `query` hands it out. */
export function writtenProductOrder(order: ProductOrder): object {
  return {
    order: {
      orderId: order.orderId,
      orderDate: inSeoul(order.orderedAt),
      paymentDate: order.paidAt ? inSeoul(order.paidAt) : null,
      ordererName: order.buyer.name,
      ordererTel: order.buyer.phone,
    },
    productOrder: {
      productOrderId: order.id,
      productOrderStatus: order.status,
      placeOrderStatus: order.isPlaced ? 'OK' : 'NOT_YET',
      claimType: order.claimType,
      claimStatus: order.claimStatus,
      claimId: order.claimId,
      productId: order.productNo,
      productName: order.name,
      optionCode: order.optionCode,
      optionManageCode: order.sku,
      quantity: order.quantity,
      unitPrice: order.price,
      optionPrice: 0,
      totalPaymentAmount: order.price * order.quantity,
      deliveryFeeAmount: 3000,
      shippingMemo: '경비실에 맡겨 주세요',
      shippingAddress: {
        name: order.buyer.name,
        tel1: order.buyer.phone,
        zipCode: '11177',
        baseAddress: '경기도 포천시 소흘읍 송우로 1',
        detailedAddress: '101호',
      },
      ...order.patch,
    },
  };
}

/** Notes a change, as a later look at what changed finds it. */
export function changed(order: ProductOrder, type: string, now: Date): void {
  order.changedAt = now;
  order.changedType = type;
}
