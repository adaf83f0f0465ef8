import { nationalDigits } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { PhoneAnswer, PhoneEvent, PhoneSystem } from '../phone-system.ts';
import { centrexClient, type CentrexClient, type CentrexLine, type CentrexPlace } from './centrex-client.ts';

/** Contract with Centrex: lines by extension, and where it tells of rings. */
export interface CentrexOptions extends CentrexPlace {
  readonly lines: ReadonlyMap<string, CentrexLine>;
  /** Address of our door for rings, a fixed IPv4 one. */
  readonly callback: URL;
}

const CALLS_A_PAGE = '50';

const row = z.object({
  TIME: z.string(),
  SRC: z.string().default(''),
  DST: z.string().default(''),
  DURATION: z.coerce.number().int().nonnegative().default(0),
  BILLSEC: z.coerce.number().int().nonnegative().default(0),
  STATUS: z.string().default(''),
  ENDTIME: z.string().nullish(),
});

/** Telephony by the REST API of LG U+ Centrex: it dials, hangs up and lists calls; people answer at their telephones. */
export function centrex(options: CentrexOptions): PhoneSystem {
  const ask = centrexClient(options);
  const { lines, callback } = options;
  const at = async <Value>(extension: string, work: (line: CentrexLine) => Promise<PhoneAnswer<Value>>) => {
    const line = lines.get(extension);
    return line ? work(line) : ({ outcome: 'REFUSED', reason: 'EXTENSION_UNKNOWN' } as const);
  };
  return {
    name: 'CENTREX',
    extensions: [...lines.keys()],
    lists: 'LATEST',
    control: null,
    register: (extension) =>
      at(extension, async (line) =>
        done(
          await ask(line, 'setringcallback', {
            callbackurl: callback.pathname,
            callbackhost: callback.hostname,
            callbackport: callback.port || '80',
          }),
        ),
      ),
    dial: (extension, number) =>
      at(extension, async (line) => done(await ask(line, 'clickdial', { destnumber: number }))),
    nameOf: () => null,
    hangUp: (extension) => at(extension, async (line) => done(await ask(line, 'hangup'))),
    lookUp: (extension) => at(extension, (line) => callsOf(ask, extension, line)),
  };
}

function done(answer: PhoneAnswer<unknown>): PhoneAnswer {
  return answer.outcome === 'DONE' ? { outcome: 'DONE', value: null } : answer;
}

async function callsOf(
  ask: CentrexClient,
  extension: string,
  line: CentrexLine,
): Promise<PhoneAnswer<readonly PhoneEvent[]>> {
  const answers = await Promise.all([
    ask(line, 'getinboundcall', { page: '1', num_per_page: CALLS_A_PAGE }),
    ask(line, 'callhistory', { page: '1', calltype: 'outbound' }),
  ]);
  const events: PhoneEvent[] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.outcome !== 'DONE') return answer;
    const rows = z.array(row).safeParse(answer.value ?? []);
    if (!rows.success) return { outcome: 'UNCLEAR' };
    const direction = index === 0 ? 'INBOUND' : 'OUTBOUND';
    for (const call of rows.data) events.push(...eventsOf(call, extension, direction));
  }
  return { outcome: 'DONE', value: events };
}

/** A listed call, as the events that it was: it rang, somebody answered or nobody did, it ended. */
function eventsOf(call: z.infer<typeof row>, extension: string, direction: PhoneEvent['direction']): PhoneEvent[] {
  const rangAt = koreanTime(call.TIME);
  if (!rangAt) return [];
  const number = nationalDigits(direction === 'INBOUND' ? call.SRC : call.DST) || null;
  const told = (kind: PhoneEvent['kind'], at: Date): PhoneEvent => ({
    kind,
    extension,
    direction,
    number,
    at,
    rangAt,
  });
  const rang = told('RINGING', rangAt);
  const endedAt = (call.ENDTIME && koreanTime(call.ENDTIME)) || null;
  const status = call.STATUS || statusBy(call);
  if (status === 'ANSWERED') {
    const waited = Math.max(0, call.DURATION - call.BILLSEC);
    const answered = told('ANSWERED', new Date(rangAt.getTime() + (endedAt ? waited * 1000 : 0)));
    return endedAt ? [rang, answered, told('ENDED', endedAt)] : [rang, answered];
  }
  if (/^(NO ANSWER|CANCEL|BUSY|FAILED)$/.test(status)) return [rang, told('MISSED', endedAt ?? rangAt)];
  return [rang];
}

/** How a call went, for accounts whose lists do not say it: what was billed was talked. */
function statusBy({ BILLSEC, ENDTIME }: z.infer<typeof row>): string {
  if (BILLSEC > 0) return 'ANSWERED';
  return ENDTIME ? 'NO ANSWER' : '';
}

/** A time of the Centrex, which says no zone and means Seoul's. */
function koreanTime(text: string): Date | null {
  const read = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/.exec(text.trim());
  const time = read ? new Date(`${read[1]}T${read[2]}+09:00`) : null;
  return time && !Number.isNaN(time.getTime()) ? time : null;
}
