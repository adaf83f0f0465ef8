import { get } from 'node:http';

const PROBE_TIMEOUT_MS = 2000;

/** What a service says of itself. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** Asks a service once whether it is ready; silence and refusals are answers too. */
export function probe(url: string): Promise<Readiness> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: PROBE_TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ ready: true });
        else resolve({ ready: false, reason: reasonIn(Buffer.concat(chunks)) ?? `answers ${response.statusCode}` });
      });
      response.on('error', (error) => resolve({ ready: false, reason: error.message }));
    });
    request.on('timeout', () => request.destroy(new Error('does not answer')));
    request.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ ready: false, reason: error.code === 'ECONNREFUSED' ? 'does not listen yet' : error.message });
    });
  });
}

/** The `reason` of a JSON answer, as every service of ours gives it with a 503. */
function reasonIn(body: Buffer): string | null {
  try {
    const answer: unknown = JSON.parse(body.toString());
    const hasReason = typeof answer === 'object' && answer !== null && 'reason' in answer;
    return hasReason && typeof answer.reason === 'string' ? answer.reason : null;
  } catch {
    return null;
  }
}
