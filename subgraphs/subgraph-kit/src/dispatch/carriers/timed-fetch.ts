const TIMEOUT_MS = 8000;

/** What came of a request: an answer, an error that was answered, no connection at all, or an answer that was lost. */
export type Reply =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'error'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'away' | 'lost' };

/** Asks a provider over HTTP with JSON, with bounded patience; nothing of what is sent is written anywhere. */
export function timedFetch(
  { url, timeoutMs = TIMEOUT_MS }: { readonly url: string; readonly timeoutMs?: number },
  headers: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>),
): (method: 'GET' | 'POST', path: string, body?: object, more?: Readonly<Record<string, string>>) => Promise<Reply> {
  return async (method, path, body, more = {}) => {
    const said = typeof headers === 'function' ? headers() : headers;
    try {
      const response = await fetch(url.replace(/\/$/, '') + path, {
        method,
        headers: { ...said, ...more, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const answer: unknown = await response.json().catch(() => null);
      return response.ok ? { kind: 'ok', body: answer } : { kind: 'error', status: response.status, body: answer };
    } catch (error) {
      return { kind: isUnmade(error) ? 'away' : 'lost' };
    }
  };
}

/** Indicates whether a request failed before a connection was made: that left nothing behind; everything else may have had its effect. */
export function isUnmade(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : null;
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return typeof code === 'string' && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/.test(code);
}
