import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { accept, refuse, type AddOperation, type CjRoom } from './cj-answer.ts';
import { historyOf, scanTime, SETTABLE, type BookedParcel, type Standing } from './parcels.ts';

const MOST = 500;

const numbers = z.array(z.object({ INVC_NO: z.string() }));

/** Adds tracking of one parcel, of all that has not been confirmed, and the confirmation. */
export function addCjTracking(operation: AddOperation, cj: CjRoom): void {
  operation('ReqOneGdsTrc', async ({ data, reply }) => {
    const parcel = [...cj.parcels.values()].find(
      ({ reference, invoice }) =>
        reference === data['CUST_USE_NO'] || (invoice !== null && invoice === data['INVC_NO']),
    );
    if (!parcel) return refuse(reply, '조회된 데이터가 없습니다');
    giveNumber(cj, parcel);
    const states = historyOf(parcel, cj.clock()).map((standing) => written(parcel, standing));
    return accept(reply, cj.told, { INVC_NO: parcel.invoice ?? '', ARRAY: states });
  });
  operation('ReqMssGdsTrc', async ({ data, reply }) => {
    const asked = numbers.safeParse(data['ARRAY'] ?? []);
    const wanted = new Set(asked.success ? asked.data.map(({ INVC_NO }) => INVC_NO) : []);
    if (wanted.size > MOST) return refuse(reply, '조회 건수 초과');
    const byNumber = cj.told.readings.includes('bulk-by-number');
    const told = [...cj.parcels.values()].flatMap((parcel) => {
      giveNumber(cj, parcel);
      if (parcel.invoice === null || parcel.isCancelled) return [];
      const history = historyOf(parcel, cj.clock());
      if (byNumber) return wanted.has(parcel.invoice) ? history.slice(-1).map((each) => written(parcel, each)) : [];
      return history.slice(parcel.confirmed).map((each) => written(parcel, each));
    });
    return accept(reply, cj.told, { ARRAY: told.slice(0, MOST) });
  });
  operation('RcvMssGdsTrcCnfrm', async ({ data, reply }) => {
    const asked = numbers.safeParse(data['ARRAY'] ?? []);
    for (const { INVC_NO } of asked.success ? asked.data : []) {
      const parcel = [...cj.parcels.values()].find(({ invoice }) => invoice === INVC_NO);
      if (parcel) parcel.confirmed += 1;
    }
    return accept(reply, cj.told, {});
  });
}

/** Adds POST /control/cj/parcels/<tracking number or CUST_USE_NO>, by which a test moves a parcel on. */
export function addParcelControl(
  app: FastifyInstance,
  parcels: ReadonlyMap<string, BookedParcel>,
  clock: () => Date,
): void {
  app.post<{ Params: { number: string } }>('/control/cj/parcels/:number', async (request, reply) => {
    const { state } = z.object({ state: z.string() }).parse(request.body);
    const { number } = request.params;
    const parcel = [...parcels.values()].find(({ reference, invoice }) => reference === number || invoice === number);
    if (!parcel || !SETTABLE.includes(state)) return reply.code(404).send({ message: 'no such parcel or state' });
    parcel.set = { state, at: clock() };
    return parcel;
  });
}

/** The sticker is on the goods once they were fetched; from then on a pickup has its number. */
function giveNumber(cj: CjRoom, parcel: BookedParcel): void {
  const isFetched = historyOf(parcel, cj.clock()).some(({ state }) => state === '11');
  if (parcel.invoice === null && isFetched) parcel.invoice = cj.nextInvoice();
}

function written({ invoice, reference }: BookedParcel, { state, at }: Standing): object {
  const { day, hour } = scanTime(at);
  return {
    INVC_NO: invoice ?? '',
    CUST_USE_NO: reference,
    CRG_ST: state,
    SCAN_YMD: day,
    SCAN_HOUR: hour,
    DEALT_BRAN_NM: '포천대리점',
    DEALT_EMP_NM: '김배송',
    DEALT_EMP_TEL: '010-0000-0000',
  };
}
