/** Where mail to one address is handed over, as providers of mail do for who takes mail by HTTP. */
export interface InboundRoute {
  readonly address: string;
  readonly url: string;
}

/** Hands a mail over as it came; gives why not where nobody took it, so that whoever sent it tries again. */
export async function handOver({ url }: InboundRoute, raw: Buffer): Promise<string | null> {
  const headers = { 'content-type': 'message/rfc822' };
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(raw) }).catch(() => null);
  return response?.ok ? null : `nobody took it: ${response?.status ?? 'no answer'}`;
}
