import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { addressesOf, isAllowedAddress, resolveHost, type AllowedAddresses, type Resolve } from './allowed-address.ts';
import type { AttemptProblem } from './webhook.ts';

/** Longest wait for a receiver, in milliseconds; it is to answer first and work afterwards. */
const PATIENCE_MS = 10_000;

/** Signs of the answer that are kept. */
const ANSWER_LENGTH = 1024;

/** What is posted. */
export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How it went: what the receiver answered, or why it did not. */
export type PostOutcome = { readonly status: number; readonly answer: string } | { readonly problem: AttemptProblem };

/** Where may be posted, and how names are resolved. */
export interface PostRules {
  readonly allowed: AllowedAddresses;
  readonly resolve?: Resolve;
  readonly patienceMs?: number;
}

/**
 * Posts to the very address that was judged: a name is resolved once, every address it has must be allowed, and the
 * connection is pinned to one of them, so that a name which leads elsewhere a moment later does not lead us there.
 * Redirects are not followed.
 */
export async function postWebhook(post: WebhookPost, rules: PostRules): Promise<PostOutcome> {
  const { allowed, resolve = resolveHost, patienceMs = PATIENCE_MS } = rules;
  const url = new URL(post.url);
  const addresses = await addressesOf(url, resolve);
  // Every host of today has the older kind of address, and not every network the newer.
  const address = addresses.find((each) => !each.includes(':')) ?? addresses[0];
  if (address === undefined) return { problem: 'HOST_UNKNOWN' };
  if (!addresses.every((each) => isAllowedAddress(each, allowed))) return { problem: 'ADDRESS_REFUSED' };
  try {
    return await send(url, address, post, AbortSignal.timeout(patienceMs));
  } catch (error) {
    return { problem: isTimeout(error) ? 'TIMEOUT' : 'CONNECTION_FAILED' };
  }
}

async function send(
  { protocol, hostname, port, pathname, search }: URL,
  address: string,
  { headers, body }: WebhookPost,
  signal: AbortSignal,
): Promise<PostOutcome> {
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
  request.on('response', resolve);
  request.on('error', reject);
  request.end(body);
  const response = await promise;
  const answer = await beginningOf(response);
  response.destroy();
  return { status: response.statusCode ?? 0, answer };
}

/** First kilobyte of an answer; a receiver that goes on and on is not listened to. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length >= ANSWER_LENGTH) break;
  }
  // PostgreSQL keeps no NUL, and nobody reads control characters.
  return text.slice(0, ANSWER_LENGTH).replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}
