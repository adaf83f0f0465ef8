import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addressesFor } from '../juso/addresses.ts';
import { downWhenTold, toldTo, type ProviderParts } from '../switches.ts';
import { accept, refuse, type AddOperation, type CjAccount, type CjRoom } from './cj-answer.ts';
import { addBooking } from './cj-booking.ts';
import { addCjTracking } from './cj-tracking.ts';
import { invoiceNumber } from './parcels.ts';

const TOKEN_MS = 24 * 60 * 60_000;
const ONE_SECOND = 1000;
const FIRST_INVOICE = 64_000_000_000;

const envelope = z.object({ DATA: z.record(z.string(), z.unknown()) });

/**
 * Adds the DX API of CJ Logistics. Readings: `no-return-number` tells the number of a pickup only once it was fetched,
 * `token-by-header` looks for the token in the header alone, `bulk-by-number` tells the states of the numbers asked for.
 */
export function addCj(room: FastifyInstance, account: CjAccount, parts: ProviderParts & Pick<CjRoom, 'parcels'>): void {
  const told = toldTo(parts.switches, 'cj');
  let serial = FIRST_INVOICE;
  const nextInvoice = () => invoiceNumber((serial += 1));
  const cj: CjRoom = { ...parts, account, told, nextInvoice };
  const tokens = new Map<string, Date>();
  room.addHook('preHandler', downWhenTold(told));
  addToken(room, cj, tokens);
  const operation: AddOperation = (name, work) => {
    room.post(`/${name}`, async (request, reply) => {
      const asked = envelope.safeParse(request.body);
      if (!asked.success) return refuse(reply, 'DATA 형식 오류');
      const header = String(request.headers['cj-gateway-apikey'] ?? '');
      const { DATA: data } = asked.data;
      const token = told.readings.includes('token-by-header') ? header : textOf(data['TOKEN_NUM']);
      const until = tokens.get(token);
      if (!until || until <= cj.clock() || header !== token) return refuse(reply, 'TOKEN_NUM 유효하지 않음');
      return work({ data, reply });
    });
  };
  operation('ReqInvcNo', async ({ data, reply }) => {
    if (data['CLNTNUM'] !== account.customer) return refuse(reply, '고객ID 오류');
    return accept(reply, told, { INVC_NO: cj.nextInvoice() });
  });
  operation('ReqAddrRfnSm', async ({ data, reply }) => {
    const [found, ...others] = addressesFor(textOf(data['ADDRESS']));
    if (!found || others.length > 0) return refuse(reply, '주소 정제 실패');
    const { zipNo, emdNm, rn } = found;
    const codes = { CLSFCD: `${zipNo[0]}${zipNo.slice(1, 3)}${zipNo.at(-1)}`, SUBCLSFCD: `${zipNo.slice(2, 4)}a` };
    return accept(reply, told, { ...codes, CLSFADDR: `${emdNm} ${rn}`, CLLDLVBRANNM: `${found.sggNm}대리점` });
  });
  addBooking(operation, cj);
  addCjTracking(operation, cj);
}

function addToken(room: FastifyInstance, { account, told, clock }: CjRoom, tokens: Map<string, Date>): void {
  let lastAsked = 0;
  room.post('/ReqOneDayToken', async (request, reply) => {
    const now = clock();
    const isTooSoon = now.getTime() - lastAsked < ONE_SECOND && now.getTime() >= lastAsked;
    lastAsked = now.getTime();
    if (isTooSoon) return reply.code(429).send({ RESULT_CD: 'E', RESULT_DETAIL: '초당 호출 건수 초과' });
    const { DATA: data = {} } = envelope.partial().parse(request.body ?? {});
    if (data['CUST_ID'] !== account.customer || data['BIZ_REG_NUM'] !== account.businessNumber)
      return refuse(reply, '고객 정보 불일치');
    const token = randomUUID();
    tokens.set(token, new Date(now.getTime() + TOKEN_MS));
    return accept(reply, told, { TOKEN_NUM: token, NOTICE: '' });
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
