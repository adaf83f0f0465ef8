import { means } from '../channel-facts.ts';
import type { ChannelStatus } from '../channel-order.ts';

const DUE = { refund: 'DUE' } as const;
const REQUESTED = { refund: 'REQUESTED' } as const;
const PAID = { refund: 'PAID' } as const;
const HELD = { refund: 'ON_HOLD' } as const;
const REFUSED = { claimRefused: true } as const;

/** What every status code of Cafe24 means (contract 2.1); a test holds it against the list of the contract. */
export const CAFE24_STATUSES: Readonly<Record<string, ChannelStatus>> = {
  N00: means('UNPAID', '입금전'),
  N01: means('EXCHANGE_ITEM', '교환접수-교환상품'),
  N02: means('UNPAID', '결제대기'),
  N03: means('UNPAID', '주문접수중'),
  N10: means('PAID', '상품준비중'),
  N20: means('PREPARING', '배송준비중'),
  N21: means('PREPARING', '배송대기'),
  N22: means('ON_HOLD', '배송보류'),
  N30: means('SHIPPED', '배송중'),
  N40: means('DELIVERED', '배송완료'),
  N50: means('CONFIRMED', '구매확정'),
  C00: means('CANCEL_REQUESTED', '취소신청'),
  C10: means('CANCEL_REQUESTED', '취소접수'),
  C11: means('PREPARING', '취소거부', REFUSED),
  C34: means('CANCELLED', '취소처리중-환불전', DUE),
  C35: means('CANCELLED', '취소처리중-환불완료', PAID),
  C36: means('CANCELLED', '취소처리중-환불보류', HELD),
  C40: means('CANCELLED', '취소완료', PAID),
  C41: means('CANCELLED', '취소완료-환불전', DUE),
  C42: means('CANCELLED', '취소완료-환불요청중', REQUESTED),
  C43: means('CANCELLED', '취소완료-환불보류', HELD),
  C47: means('CANCELLED', '입금전취소-구매자'),
  C48: means('CANCELLED', '입금전취소-자동취소'),
  C49: means('CANCELLED', '입금전취소-관리자'),
  R00: means('RETURN_REQUESTED', '반품신청'),
  R10: means('RETURN_REQUESTED', '반품접수'),
  R11: means('DELIVERED', '반품거부', REFUSED),
  R12: means('RETURN_REQUESTED', '반품보류'),
  R13: means('RETURNING', '반품접수-수거완료(자동)'),
  R20: means('RETURNING', '반품수거완료'),
  R30: means('RETURNING', '반품처리중-수거전'),
  R31: means('RETURNING', '반품처리중-수거완료'),
  R34: means('RETURNING', '반품처리중-환불전', DUE),
  R36: means('RETURNING', '반품처리중-환불보류', HELD),
  R40: means('RETURNED', '반품완료-환불완료', PAID),
  R41: means('RETURNED', '반품완료-환불전', DUE),
  R42: means('RETURNED', '반품완료-환불요청중', REQUESTED),
  R43: means('RETURNED', '반품완료-환불보류', HELD),
  E00: means('EXCHANGE_REQUESTED', '교환신청'),
  E10: means('EXCHANGE_REQUESTED', '교환접수'),
  E11: means('DELIVERED', '교환거부', REFUSED),
  E12: means('EXCHANGE_REQUESTED', '교환보류'),
  E13: means('EXCHANGING', '교환접수-수거완료(자동)'),
  E20: means('EXCHANGING', '교환준비'),
  E30: means('EXCHANGING', '교환처리중-수거전'),
  E31: means('EXCHANGING', '교환처리중-수거완료'),
  E32: means('EXCHANGING', '교환처리중-입금전'),
  E33: means('EXCHANGING', '교환처리중-입금완료'),
  E34: means('EXCHANGING', '교환처리중-환불전', DUE),
  E35: means('EXCHANGING', '교환처리중-환불완료', PAID),
  E36: means('EXCHANGING', '교환처리중-환불보류', HELD),
  E40: means('EXCHANGED', '교환완료'),
};

/** What the code of an item means where it has no code of a status, as before one was given. */
export const CAFE24_ITEM_CODES: Readonly<Record<string, string>> = {
  N1: 'N10',
  N2: 'N01',
  C1: 'C47',
  C2: 'C40',
  C3: 'R40',
  E1: 'E40',
};
