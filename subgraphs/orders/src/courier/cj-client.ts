import { timedFetch } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { CourierAnswer } from './courier.ts';
import type { TokenKeeper } from './kept-token.ts';

/** Where and as whom CJ is asked. */
export interface CjOptions {
  readonly url: string;
  readonly customer: string;
  readonly businessNumber: string;
  readonly timeoutMs?: number;
}

/** Asks CJ to do one operation. */
export type CjClient = (operation: string, data: Readonly<Record<string, unknown>>) => Promise<CourierAnswer<unknown>>;

const answered = z.object({
  RESULT_CD: z.string(),
  RESULT_DETAIL: z.string().nullish(),
  DATA: z.unknown().optional(),
});

const tokenData = z.object({ TOKEN_NUM: z.string().min(1) });

/** Words of a refusal that blames the token. */
const TOKEN_BLAMED = /token|토큰/i;

/** Client of the DX API of CJ Logistics (guide V3.9.4): POST {DATA}, the token in the header and in the data. */
export function cjClient(options: CjOptions, keeper: TokenKeeper): CjClient {
  const post = timedFetch(options, {});
  const { customer, businessNumber } = options;

  const askToken = async (): Promise<string | null> => {
    const DATA = { CUST_ID: customer, BIZ_REG_NUM: businessNumber };
    const answer = read(await post('POST', '/ReqOneDayToken', { DATA }));
    const given = answer.outcome === 'DONE' ? tokenData.safeParse(answer.value) : null;
    return given?.success ? given.data.TOKEN_NUM : null;
  };

  return async (operation, data) => {
    const ask = async (token: string) =>
      read(
        await post('POST', `/${operation}`, { DATA: { ...data, TOKEN_NUM: token } }, { 'CJ-Gateway-APIKey': token }),
      );
    const token = await keeper.token(askToken);
    if (!token) return { outcome: 'AWAY' };
    const answer = await ask(token);
    if (answer.outcome !== 'REFUSED' || !TOKEN_BLAMED.test(answer.reason)) return answer;
    // The courier ends tokens before their day is over when another program of the client asks for one.
    const other = await keeper.token(askToken, token);
    return other ? ask(other) : { outcome: 'AWAY' };
  };
}

type Reply = Awaited<ReturnType<ReturnType<typeof timedFetch>>>;

function read(reply: Reply): CourierAnswer<unknown> {
  if (reply.kind === 'away') return { outcome: 'AWAY' };
  const said = answered.safeParse('body' in reply ? reply.body : null);
  // Neither a lost answer nor the error page of a gateway tells how far the question had come.
  if (!said.success) return { outcome: 'UNCLEAR' };
  const { RESULT_CD, RESULT_DETAIL, DATA } = said.data;
  return RESULT_CD === 'S' ? { outcome: 'DONE', value: DATA } : { outcome: 'REFUSED', reason: RESULT_DETAIL ?? '' };
}
