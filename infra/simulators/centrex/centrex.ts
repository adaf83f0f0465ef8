import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';
import type { CentrexAccount, Exchange, ExchangeCall } from './exchange.ts';

type Fields = Readonly<Record<string, string>>;
type Answer = { readonly SVC_RT: string; readonly SVC_MSG: string; readonly DATAS?: unknown };

interface Asked {
  readonly extension: string;
  readonly fields: Fields;
}

/** Adds the REST API of a Centrex: forms, digests of passwords, answers in SVC_RT; the reading `no-status` lists calls without how they went. */
export function addCentrex(
  room: FastifyInstance,
  account: CentrexAccount,
  parts: ProviderParts & { readonly exchange: Exchange },
): void {
  const told = toldTo(parts.switches, 'centrex');
  const operations = operationsOf(parts);
  room.removeAllContentTypeParsers();
  room.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  room.addHook('preHandler', downWhenTold(told));
  room.post<{ Params: { operation: string }; Body: Fields }>('/RestApi/:operation', async (request, reply) => {
    const fields = request.body;
    const extension = admitted(account, fields);
    const operation = operations[request.params.operation];
    if (!extension) return reply.send(said('1003', '인증에 실패하였습니다.'));
    if (!operation) return reply.send(said('9999', '알 수 없는 요청입니다.'));
    return answerUnlessTold(reply, told, operation({ extension, fields }));
  });
}

function admitted({ lines }: CentrexAccount, fields: Fields): string | null {
  const found = Object.entries(lines).find(([, line]) => line.number === fields['id']);
  const digest = found && createHash('sha512').update(found[1].password).digest('hex');
  return found && digest === fields['pass'] ? found[0] : null;
}

function said(code: string, message: string, data?: unknown): Answer {
  return { SVC_RT: code, SVC_MSG: message, ...(data === undefined ? {} : { DATAS: data }) };
}

const DONE = said('0000', 'SUCCESS');

function operationsOf(
  parts: ProviderParts & { readonly exchange: Exchange },
): Readonly<Record<string, (asked: Asked) => Answer>> {
  const { exchange, ledgers, clock, switches } = parts;
  const ledger = ledgerOf(ledgers, 'centrex');
  const listed = (extension: string, direction: ExchangeCall['direction']): Answer => {
    const plain = toldTo(switches, 'centrex').readings.includes('no-status');
    const calls = exchange.calls.filter((call) => call.extension === extension && call.direction === direction);
    return said(
      '0000',
      'SUCCESS',
      calls.slice(0, 50).map((call, index) => written(call, index + 1, plain)),
    );
  };
  return {
    clickdial: ({ extension, fields: { destnumber = '' } }) => {
      if (!/^\d{3,12}$/.test(destnumber)) return said('1001', '파라미터 오류입니다.');
      if (exchange.open(extension)) return said('4001', '통화 중입니다.');
      ledger.note({ reference: null, to: destnumber, act: 'DIAL', extension }, clock());
      exchange.begin({ extension, direction: 'OUTBOUND', other: destnumber, rangAt: clock() });
      return DONE;
    },
    hangup: ({ extension }) => {
      const call = exchange.open(extension);
      if (!call) return said('4002', '통화 중이 아닙니다.');
      ledger.note({ reference: null, to: call.other, act: 'HANGUP', extension }, clock());
      call.endedAt = clock();
      return DONE;
    },
    setringcallback: ({ extension, fields: { callbackurl: path, callbackhost: host, callbackport: port } }) => {
      if (!path || !port || !host || !/^\d+\.\d+\.\d+\.\d+$/.test(host)) return said('1002', '파라미터 오류입니다.');
      exchange.callbacks.set(extension, { host, port, path });
      return DONE;
    },
    userinfo: ({ extension, fields: { id = '' } }) =>
      said('0000', 'SUCCESS', [{ NAME: `내선 ${extension}`, EXTEN: extension, NUMBER070: id }]),
    getinboundcall: ({ extension }) => listed(extension, 'INBOUND'),
    callhistory: ({ extension }) => listed(extension, 'OUTBOUND'),
  };
}

function written(call: ExchangeCall, no: number, plain: boolean): object {
  const { extension, direction, other, rangAt, answeredAt, endedAt } = call;
  const [from, to] = direction === 'INBOUND' ? [other, extension] : [extension, other];
  const status = answeredAt ? 'ANSWERED' : endedAt ? 'NO ANSWER' : '';
  return {
    NO: String(no),
    TIME: koreanTime(rangAt),
    SRC: from,
    DST: to,
    DURATION: String(secondsBetween(rangAt, endedAt)),
    BILLSEC: String(answeredAt ? secondsBetween(answeredAt, endedAt) : 0),
    ...(plain ? {} : { STATUS: status }),
    ENDTIME: endedAt ? koreanTime(endedAt) : '',
  };
}

function secondsBetween(from: Date, until: Date | null): number {
  return until ? Math.round((until.getTime() - from.getTime()) / 1000) : 0;
}

function koreanTime(at: Date): string {
  return new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
