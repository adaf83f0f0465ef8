import { z } from 'zod';
import type { PhoneAnswer } from '../phone-system.ts';
import { wasNeverAsked } from '../was-never-asked.ts';

/** Where an Asterisk is asked, and how long an answer is waited for. */
export interface AriPlace {
  /** Address of its REST interface, e.g. http://pbx.house:8088/ari. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly timeoutMs: number;
}

/** A question to Asterisk; what is named in it makes it the same when it is asked again. */
export interface AriQuestion {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Asks Asterisk for something; an answer that was lost is asked for once more, since no question does anything twice. */
export type AriClient = (question: AriQuestion) => Promise<PhoneAnswer<unknown>>;

/** What was done already is refused so: it is not there any more, or in another state. */
const DONE_BEFORE = new Set(['404', '409']);

const refusal = z.object({ message: z.string() });

/** Client of the REST interface of Asterisk (ARI). */
export function ariClient(place: AriPlace): AriClient {
  return async (question) => {
    const answer = await askOnce(place, question);
    if (answer.outcome !== 'UNCLEAR') return answer;
    const again = await askOnce(place, question);
    const isDoneBefore = again.outcome === 'REFUSED' && DONE_BEFORE.has(again.reason) && question.method !== undefined;
    return isDoneBefore ? { outcome: 'DONE', value: null } : again;
  };
}

/** Bytes of a file that Asterisk keeps. */
export async function ariFile(place: AriPlace, path: string): Promise<PhoneAnswer<AsyncIterable<Uint8Array>>> {
  try {
    const response = await fetch(`${base(place)}${path}`, { headers: credentials(place), redirect: 'error' });
    if (!response.ok || !response.body) return { outcome: 'REFUSED', reason: String(response.status) };
    return { outcome: 'DONE', value: response.body };
  } catch {
    return { outcome: 'AWAY' };
  }
}

/** Header with which a program says who it is. */
function credentials({ user, password }: AriPlace): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

async function askOnce(
  place: AriPlace,
  { method = 'GET', path, query = {}, body }: AriQuestion,
): Promise<PhoneAnswer<unknown>> {
  const words = new URLSearchParams(query).toString();
  try {
    const response = await fetch(`${base(place)}${path}${words === '' ? '' : `?${words}`}`, {
      method,
      headers: { ...credentials(place), ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(place.timeoutMs),
    });
    const text = await response.text();
    const said: unknown = text === '' ? null : parsed(text);
    if (response.ok) return { outcome: 'DONE', value: said };
    // A refusal has words; the page of a proxy in between tells nothing of how far the question had come.
    if (!refusal.safeParse(said).success) return { outcome: 'UNCLEAR' };
    return { outcome: 'REFUSED', reason: String(response.status) };
  } catch (error) {
    return { outcome: wasNeverAsked(error) ? 'AWAY' : 'UNCLEAR' };
  }
}

function base({ url }: AriPlace): string {
  return url.replace(/\/$/, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
