import { isUnmade } from '@madang/subgraph-kit';

/** Reply of a marketplace, or why there is none: no connection was made, or its answer was lost. */
export type ChannelReply =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown; readonly headers: Headers }
  | { readonly kind: 'away' | 'lost' };

/** A request to a marketplace. */
export interface ChannelRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Form or JSON; none for a question. */
  readonly body?: URLSearchParams | object;
  readonly timeoutMs: number;
}

/** Asks a marketplace with bounded patience; nothing of what is said is written anywhere. */
export async function askChannel({ method, url, headers, body, timeoutMs }: ChannelRequest): Promise<ChannelReply> {
  const isForm = body instanceof URLSearchParams;
  try {
    const response = await fetch(url, {
      method,
      headers: body && !isForm ? { ...headers, 'content-type': 'application/json' } : headers,
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: unknown = await response.json().catch(() => null);
    return { kind: 'answer', status: response.status, body: answer, headers: response.headers };
  } catch (error) {
    return { kind: isUnmade(error) ? 'away' : 'lost' };
  }
}
