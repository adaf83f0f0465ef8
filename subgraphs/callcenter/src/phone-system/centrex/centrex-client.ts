import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PhoneAnswer } from '../phone-system.ts';
import { wasNeverAsked } from '../was-never-asked.ts';

/** Where Centrex is asked, and how long an answer is waited for. */
export interface CentrexPlace {
  readonly url: string;
  readonly timeoutMs: number;
}

/** Line of an extension: its 070 number and the password of that number. */
export interface CentrexLine {
  readonly number: string;
  readonly password: string;
}

/** Asks Centrex to do one operation in the name of a line. */
export type CentrexClient = (
  line: CentrexLine,
  operation: string,
  fields?: Readonly<Record<string, string>>,
) => Promise<PhoneAnswer<unknown>>;

const answered = z.object({
  SVC_RT: z.string(),
  SVC_MSG: z.string().nullish(),
  DATAS: z.unknown().optional(),
});

const DONE = '0000';
/** Nobody is on the phone there: what hanging up was to bring about is so already. */
const NO_CALL = new Set(['4002', '4004']);

/** Client of the Centrex REST API: a form with the line's number and the digest of its password. */
export function centrexClient({ url, timeoutMs }: CentrexPlace): CentrexClient {
  return async (line, operation, fields = {}) => {
    const pass = createHash('sha512').update(line.password).digest('hex');
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/RestApi/${operation}`, {
        method: 'POST',
        body: new URLSearchParams({ id: line.number, pass, ...fields }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return read(await response.json().catch(() => null));
    } catch (error) {
      return { outcome: wasNeverAsked(error) ? 'AWAY' : 'UNCLEAR' };
    }
  };
}

function read(body: unknown): PhoneAnswer<unknown> {
  const said = answered.safeParse(body);
  // Neither a lost answer nor the error page of a gateway tells how far the question had come.
  if (!said.success) return { outcome: 'UNCLEAR' };
  const { SVC_RT: code, DATAS: value } = said.data;
  if (code === DONE) return { outcome: 'DONE', value };
  return { outcome: 'REFUSED', reason: NO_CALL.has(code) ? 'NO_CALL' : code };
}
