/** The nonce of this page, which its own script came with; empty where the page has no policy, as in development. */
export function pageNonce(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
}
