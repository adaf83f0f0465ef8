/** Remembers the cookies of one site for a client that is no browser. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** Asks with the cookies known so far, without following redirects, and keeps what the answer sets. */
  async fetch(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(new Request(request, { headers, redirect: 'manual' }));
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return answer;
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const isGone = attributes.some((attribute) => /^\s*expires=Thu, 01 Jan 1970/i.test(attribute));
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(pair.indexOf('=') + 1));
  }
}
