import { means } from '../channel-facts.ts';
import type { ChannelStatus } from '../channel-order.ts';

const DUE = { refund: 'DUE' } as const;
const PAID = { refund: 'PAID' } as const;
const REFUSED = { claimRefused: true } as const;

/** What the states of a product order mean where no claim is on it. */
export const NAVER_ORDER_STATUSES: Readonly<Record<string, ChannelStatus>> = {
  PAYMENT_WAITING: means('UNPAID', '결제대기'),
  PAYED: means('PAID', '결제완료'),
  DELIVERING: means('SHIPPED', '배송중'),
  DELIVERED: means('DELIVERED', '배송완료'),
  PURCHASE_DECIDED: means('CONFIRMED', '구매확정'),
  EXCHANGED: means('EXCHANGED', '교환'),
  CANCELED: means('CANCELLED', '취소', PAID),
  RETURNED: means('RETURNED', '반품', PAID),
  CANCELED_BY_NOPAYMENT: means('CANCELLED', '미결제취소'),
};

/** What the states of a claim mean; a claim that was turned down or taken back leaves the order where it was. */
export const NAVER_CLAIM_STATUSES: Readonly<Record<string, ChannelStatus>> = {
  CANCEL_REQUEST: means('CANCEL_REQUESTED', '취소요청'),
  CANCELING: means('CANCELLED', '취소처리중', DUE),
  CANCEL_DONE: means('CANCELLED', '취소완료', PAID),
  CANCEL_REJECT: means('PREPARING', '취소철회', REFUSED),
  ADMIN_CANCELING: means('CANCELLED', '직권취소중', DUE),
  ADMIN_CANCEL_DONE: means('CANCELLED', '직권취소완료', PAID),
  ADMIN_CANCEL_REJECT: means('PREPARING', '직권취소철회', REFUSED),
  RETURN_REQUEST: means('RETURN_REQUESTED', '반품요청'),
  RETURN_DONE: means('RETURNED', '반품완료', PAID),
  RETURN_REJECT: means('DELIVERED', '반품철회', REFUSED),
  EXCHANGE_REQUEST: means('EXCHANGE_REQUESTED', '교환요청'),
  EXCHANGE_REDELIVERING: means('EXCHANGING', '교환재배송중'),
  EXCHANGE_DONE: means('EXCHANGED', '교환완료'),
  EXCHANGE_REJECT: means('DELIVERED', '교환철회', REFUSED),
};

const COLLECTED: Readonly<Record<string, Readonly<Record<string, ChannelStatus>>>> = {
  RETURN: { COLLECTING: means('RETURNING', '수거처리중'), COLLECT_DONE: means('RETURNING', '수거완료', DUE) },
  EXCHANGE: { COLLECTING: means('EXCHANGING', '수거처리중'), COLLECT_DONE: means('EXCHANGING', '수거완료') },
};

/** What a product order and its claim mean together; the word of the claim goes before. */
export function naverStatus(
  orderStatus: string,
  claim: { readonly type: string | null; readonly status: string | null },
): { readonly word: string; readonly status: ChannelStatus | null } {
  const ofOrder = NAVER_ORDER_STATUSES[orderStatus] ?? null;
  if (!claim.status) return { word: orderStatus, status: ofOrder };
  const ofClaim = COLLECTED[claim.type ?? '']?.[claim.status] ?? NAVER_CLAIM_STATUSES[claim.status] ?? null;
  // A claim that is over by refusal says nothing of how far the goods are; the order does.
  if (ofClaim?.claimRefused && ofOrder)
    return { word: claim.status, status: { ...ofOrder, claimRefused: true, label: ofClaim.label } };
  return { word: claim.status, status: ofClaim };
}
