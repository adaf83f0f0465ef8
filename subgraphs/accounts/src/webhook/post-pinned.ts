import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { addressesOf, isAllowedAddress, resolveHost, type AllowedAddresses, type Resolve } from './allowed-address.ts';
import type { AttemptProblem } from './webhook.ts';

/** Longest wait for a receiver, in milliseconds; it is to answer first and work afterwards. */
const PATIENCE_MS = 10_000;

/** Signs of the answer that are kept. */
const ANSWER_LENGTH = 1024;

/** What is posted, and where to. */
export interface PinnedPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** How it went: what was answered, or why nothing was, and whether it may have arrived all the same. */
export type PinnedOutcome =
  | { readonly status: number; readonly answer: string }
  | { readonly problem: AttemptProblem; readonly mayHaveArrived: boolean };

/** Where may be posted, and how names are resolved. */
export interface PostRules {
  readonly allowed: AllowedAddresses;
  readonly resolve?: Resolve;
  readonly patienceMs?: number;
  /** Signs of the answer that are kept; a kilobyte unless said. */
  readonly answerLength?: number;
}

/**
 * Posts to the very address that was judged: a name is resolved once, every address it has must be allowed, and the
 * connection is pinned to one of them, so that a name which leads elsewhere a moment later does not lead us there.
 * Redirects are not followed.
 */
export async function postPinned(post: PinnedPost, rules: PostRules): Promise<PinnedOutcome> {
  const { allowed, resolve = resolveHost, patienceMs = PATIENCE_MS, answerLength = ANSWER_LENGTH } = rules;
  const url = new URL(post.url);
  const addresses = await addressesOf(url, resolve);
  // Every host of today has the older kind of address, and not every network the newer.
  const address = addresses.find((each) => !each.includes(':')) ?? addresses[0];
  if (address === undefined) return { problem: 'HOST_UNKNOWN', mayHaveArrived: false };
  if (!addresses.every((each) => isAllowedAddress(each, allowed)))
    return { problem: 'ADDRESS_REFUSED', mayHaveArrived: false };
  let mayHaveArrived = false;
  const onConnected = (): void => void (mayHaveArrived = true);
  try {
    return await send(url, address, post, { signal: AbortSignal.timeout(patienceMs), answerLength, onConnected });
  } catch (error) {
    return { problem: isTimeout(error) ? 'TIMEOUT' : 'CONNECTION_FAILED', mayHaveArrived };
  }
}

interface Waiting {
  readonly signal: AbortSignal;
  readonly answerLength: number;
  readonly onConnected: () => void;
}

async function send(
  { protocol, hostname, port, pathname, search }: URL,
  address: string,
  { headers, body }: PinnedPost,
  { signal, answerLength, onConnected }: Waiting,
): Promise<{ readonly status: number; readonly answer: string }> {
  const host = port === '' ? hostname : `${hostname}:${port}`;
  const options: RequestOptions & { readonly servername?: string } = {
    method: 'POST',
    host: address,
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    path: `${pathname}${search}`,
    headers: { ...headers, host, 'content-length': Buffer.byteLength(body) },
    signal,
    agent: false,
    // The certificate is that of the name, not of the address.
    ...(address === hostname ? {} : { servername: hostname }),
  };
  const request = protocol === 'https:' ? httpsRequest(options) : httpRequest(options);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  // Nothing of it leaves before the connection, and its encryption, stand.
  request.once('socket', (socket) => socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', onConnected));
  request.on('response', resolve);
  request.on('error', reject);
  request.end(body);
  const response = await promise;
  const answer = await beginningOf(response, answerLength);
  response.destroy();
  return { status: response.statusCode ?? 0, answer };
}

/** Beginning of an answer; a receiver that goes on and on is not listened to. */
async function beginningOf(response: IncomingMessage, length: number): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length >= length) break;
  }
  // PostgreSQL keeps no NUL, and nobody reads control characters.
  return text.slice(0, length).replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}
