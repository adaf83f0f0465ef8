import type { FastifyInstance } from 'fastify';
import { historyOf, type BookedParcel, type CjParcels } from '../cj/parcels.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';

/** The account that the tracker knows. */
export interface SweetTrackerAccount {
  readonly key: string;
}

const COMPANIES = [
  ['04', 'CJ대한통운'],
  ['05', '한진택배'],
  ['08', '롯데택배'],
  ['01', '우체국택배'],
  ['06', '로젠택배'],
] as const;

/** Level, as the tracker counts them from 1 to 6, of a state of CJ. */
const LEVELS: Readonly<Record<string, number>> = {
  '01': 1,
  '11': 2,
  '12': 1,
  '41': 3,
  '42': 4,
  '82': 5,
  '84': 5,
  '91': 6,
};
const KINDS = ['', '배송준비중', '집화완료', '배송중', '지점도착', '배송출발', '배송완료'];
const PACE_MS = 100_000;

/**
 * Adds a tracker of all couriers. It knows the parcels of the simulated CJ; of others a number that ends in 0 is nobody's,
 * and all else was sent when it was first asked for. The reading `other-codes` calls Hanjin by another code.
 */
export function addSweetTracker(
  room: FastifyInstance,
  account: SweetTrackerAccount,
  { switches, clock }: ProviderParts,
  parcels: CjParcels,
): void {
  const told = toldTo(switches, 'sweettracker');
  const firstAsked = new Map<string, Date>();
  room.addHook('preHandler', downWhenTold(told));
  room.get<{ Querystring: Record<string, string> }>('/api/v1/companylist', async (request, reply) => {
    if (request.query['t_key'] !== account.key) return reply.send(failed('101', '유효하지 않은 코드(키)입니다.'));
    const codes = COMPANIES.map(([code, name]) => ({
      Code: codeOf(code, told.readings),
      Name: name,
      International: 'false',
    }));
    return answerUnlessTold(reply, told, { Company: codes });
  });
  room.get<{ Querystring: Record<string, string> }>('/api/v1/trackingInfo', async (request, reply) => {
    const { t_key: key, t_code: code = '', t_invoice: invoice = '' } = request.query;
    if (key !== account.key) return reply.send(failed('101', '유효하지 않은 코드(키)입니다.'));
    const company = COMPANIES.find(([known]) => codeOf(known, told.readings) === code);
    if (!company) return reply.send(failed('102', '유효하지 않은 택배사 코드입니다.'));
    const now = clock();
    const parcel = [...parcels.values()].find((each) => each.invoice === invoice);
    if (!parcel && (company[0] === '04' || invoice.endsWith('0')))
      return reply.send(failed('104', '유효하지 않은 운송장번호 이거나 택배사 코드 입니다.'));
    if (!firstAsked.has(invoice)) firstAsked.set(invoice, now);
    const since = firstAsked.get(invoice) ?? now;
    const steps = parcel ? stepsOf(parcel, now) : stepsSince(since, now);
    return answerUnlessTold(reply, told, {
      invoiceNo: invoice,
      complete: steps.at(-1)?.level === 6,
      level: steps.at(-1)?.level ?? 1,
      trackingDetails: steps.map(({ level, at }) => ({
        level,
        kind: KINDS[level],
        timeString: new Date(at.getTime() + 9 * 60 * 60_000).toISOString().slice(0, 19).replace('T', ' '),
        where: '포천',
        manName: '김배송',
        telno: '010-0000-0000',
      })),
    });
  });
}

interface Step {
  readonly level: number;
  readonly at: Date;
}

function stepsOf(parcel: BookedParcel, now: Date): Step[] {
  return historyOf(parcel, now).map(({ state, at }) => ({ level: LEVELS[state] ?? 1, at }));
}

function stepsSince(since: Date, now: Date): Step[] {
  const passed = Math.min(Math.floor((now.getTime() - since.getTime()) / PACE_MS), KINDS.length - 3);
  return Array.from({ length: passed + 1 }, (_unused, index) => ({
    level: index + 2,
    at: new Date(since.getTime() + index * PACE_MS),
  }));
}

function codeOf(code: string, readings: readonly string[]): string {
  return code === '05' && readings.includes('other-codes') ? '11' : code;
}

function failed(code: string, msg: string): object {
  return { status: false, msg, code };
}
