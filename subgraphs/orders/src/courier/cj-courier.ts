import { z } from 'zod';
import { cjClient, type CjClient, type CjOptions } from './cj-client.ts';
import { bookFields, scannedAt, stageOf } from './cj-fields.ts';
import {
  OWN_COURIER,
  type Courier,
  type CourierAnswer,
  type ParcelBooking,
  type ParcelRouting,
  type Sightings,
} from './courier.ts';
import type { TokenKeeper } from './kept-token.ts';

/** Most parcels of one question after many. */
const MOST_TRACKED = 500;

const invoice = z.object({ INVC_NO: z.string().regex(/^[0-9A-Z]+$/) });

const routing = z.object({
  CLSFCD: z.string(),
  SUBCLSFCD: z.string().default(''),
  CLSFADDR: z.string().default(''),
  CLLDLVBRANNM: z.string().default(''),
});

const scan = z.object({ INVC_NO: z.string(), CRG_ST: z.string(), SCAN_YMD: z.string(), SCAN_HOUR: z.string() });
const scans = z.object({ ARRAY: z.array(scan) });

/** Words of a refusal that says: this very booking is known already, so the answer to it was lost. */
const ALREADY_BOOKED = /ORA-00001/;

/** The courier by the DX API of CJ Logistics; addresses come from the register, which the client has a contract with as well. */
export function cjCourier(
  options: CjOptions,
  { keeper, addresses }: { readonly keeper: TokenKeeper; readonly addresses: Courier['normalizeAddress'] },
): Courier {
  const ask = cjClient(options, keeper);
  const { customer } = options;
  const cancelled = (booking: ParcelBooking) => bookFields(customer, booking, { direction: '02', request: '02' });
  return {
    name: OWN_COURIER,
    normalizeAddress: addresses,
    issueInvoice: async () => {
      const answer = await ask('ReqInvcNo', { CLNTNUM: customer });
      return understood(answer, (value) => invoice.safeParse(value).data?.INVC_NO ?? null);
    },
    bookParcel: async (booking, trackingNumber) => {
      const fields = bookFields(customer, booking, { direction: '01', request: '01', trackingNumber });
      return done(await ask('RegBook', fields));
    },
    bookPickup: async (booking, originalNumber) => {
      const fields = bookFields(customer, booking, { direction: '02', request: '01', originalNumber });
      const answer = await ask('RegBook', fields);
      if (answer.outcome === 'REFUSED' && ALREADY_BOOKED.test(answer.reason))
        return { outcome: 'DONE', value: await numberOf(ask, customer, booking.reference) };
      return answer.outcome === 'DONE' ? { ...answer, value: numberIn(answer.value) } : answer;
    },
    cancelPickup: async (booking) => done(await ask('RegBook', cancelled(booking))),
    routing: async ({ road }) => understood(await ask('ReqAddrRfnSm', { CLNTNUM: customer, ADDRESS: road }), routingIn),
    track: (numbers) => track(ask, customer, numbers),
  };
}

function numberIn(value: unknown): string | null {
  return invoice.safeParse(value).data?.INVC_NO ?? null;
}

/** Number of a pickup that is known by its reference; none as long as the courier has given it none. */
async function numberOf(ask: CjClient, customer: string, reference: string): Promise<string | null> {
  const answer = await ask('ReqOneGdsTrc', { CLNTNUM: customer, CUST_USE_NO: reference });
  return answer.outcome === 'DONE' ? numberIn(answer.value) : null;
}

function routingIn(value: unknown): ParcelRouting | null {
  const { data } = routing.safeParse(value);
  return data ? { terminal: data.CLSFCD, part: data.SUBCLSFCD, place: data.CLSFADDR, branch: data.CLLDLVBRANNM } : null;
}

/** A booking that is known already was made by a question of ours whose answer was lost. */
function done(answer: CourierAnswer<unknown>): CourierAnswer<null> {
  if (answer.outcome === 'REFUSED' && ALREADY_BOOKED.test(answer.reason)) return { outcome: 'DONE', value: null };
  return answer.outcome === 'DONE' ? { outcome: 'DONE', value: null } : answer;
}

function understood<Value>(
  answer: CourierAnswer<unknown>,
  read: (value: unknown) => Value | null,
): CourierAnswer<Value> {
  if (answer.outcome !== 'DONE') return answer;
  const value = read(answer.value);
  return value === null ? { outcome: 'UNCLEAR' } : { outcome: 'DONE', value };
}

/** The numbers are said as well: whether CJ tells all that was not confirmed or what it was asked for is not certain. */
async function track(ask: CjClient, customer: string, numbers: readonly string[]): Promise<CourierAnswer<Sightings>> {
  const wanted = numbers.slice(0, MOST_TRACKED).map((number) => ({ INVC_NO: number }));
  const answer = await ask('ReqMssGdsTrc', { CLNTNUM: customer, ARRAY: wanted });
  return understood(answer, (value) => {
    const told = scans.safeParse(value).data?.ARRAY;
    if (!told) return null;
    const sightings = told.flatMap(({ INVC_NO: trackingNumber, CRG_ST, SCAN_YMD, SCAN_HOUR }) => {
      const [stage, at] = [stageOf(CRG_ST), scannedAt(SCAN_YMD, SCAN_HOUR)];
      return stage && at ? [{ trackingNumber, stage, at }] : [];
    });
    const confirm = async () => {
      if (told.length === 0) return;
      await ask('RcvMssGdsTrcCnfrm', { CLNTNUM: customer, ARRAY: told.map(({ INVC_NO }) => ({ INVC_NO })) });
    };
    return { sightings, confirm };
  });
}
