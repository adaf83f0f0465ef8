import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { accept, refuse, type AddOperation, type CjRoom } from './cj-answer.ts';

const code = (...codes: readonly [string, ...string[]]) => z.enum(codes);

const booking = z.object({
  CUST_ID: z.string(),
  RCPT_YMD: z.string().regex(/^\d{8}$/),
  CUST_USE_NO: z.string().min(1).max(50),
  RCPT_DV: code('01', '02'),
  WORK_DV_CD: code('01'),
  REQ_DV_CD: code('01', '02'),
  MPCK_KEY: z.string().min(1),
  FRT_DV_CD: code('01', '02', '03'),
  BOX_TYPE_CD: code('01', '02', '03', '04', '05', '06', '07'),
  SENDR_NM: z.string().min(1),
  SENDR_ZIP_NO: z.string().regex(/^\d{5}$/),
  SENDR_ADDR: z.string().min(1),
  SENDR_DETAIL_ADDR: z.string(),
  RCVR_NM: z.string().min(1),
  RCVR_ZIP_NO: z.string().regex(/^\d{5}$/),
  RCVR_ADDR: z.string().min(1),
  RCVR_DETAIL_ADDR: z.string(),
  INVC_NO: z.string(),
  ORI_INVC_NO: z.string().default(''),
  PRT_ST: code('01', '02', '03'),
  ARRAY: z.array(z.object({ MPCK_SEQ: z.string(), GDS_NM: z.string().min(1), GDS_QTY: z.string() })).min(1),
});

/** Adds RegBook: the same key a second time breaks a rule of CJ's database, whose words are the answer. */
export function addBooking(operation: AddOperation, cj: CjRoom): void {
  const { account, told, parcels, ledgers, clock } = cj;
  operation('RegBook', async ({ data, reply }) => {
    const asked = booking.safeParse(data);
    if (!asked.success) return refuse(reply, `필수값 누락: ${asked.error.issues[0]?.path.join('.')}`);
    const book = asked.data;
    if (book.CUST_ID !== account.customer) return refuse(reply, '고객ID 오류');
    const key = [book.CUST_ID, book.RCPT_YMD, book.CUST_USE_NO, book.RCPT_DV, book.REQ_DV_CD].join('|');
    const known = parcels.get(book.CUST_USE_NO);
    if (book.REQ_DV_CD === '02') {
      if (!known) return refuse(reply, '취소 대상 없음');
      if (known.isCancelled) return refuse(reply, 'ORA-00001: unique constraint violated');
      known.isCancelled = true;
      ledgerOf(ledgers, 'cj').note({ reference: key, to: book.SENDR_NM, act: 'CANCEL' }, clock());
      return accept(reply, told, {});
    }
    if (known) return refuse(reply, 'ORA-00001: unique constraint (LOP.PK_RCPT) violated');
    const isReturn = book.RCPT_DV === '02';
    if (isReturn !== (book.INVC_NO === '')) return refuse(reply, 'INVC_NO 오류');
    const invoice = isReturn ? (told.readings.includes('no-return-number') ? null : cj.nextInvoice()) : book.INVC_NO;
    const parcel = { invoice, isReturn, bookedAt: clock(), isCancelled: false, set: null, confirmed: 0 };
    parcels.set(book.CUST_USE_NO, { ...parcel, reference: book.CUST_USE_NO });
    ledgerOf(ledgers, 'cj').note({ reference: key, to: book.RCVR_NM, invoice, act: 'BOOK' }, clock());
    return accept(reply, told, isReturn && invoice ? { INVC_NO: invoice } : {});
  });
}
