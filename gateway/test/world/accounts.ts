import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { jwtVerify, type CryptoKey } from 'jose';
import { closed, listening } from './identity.ts';

type Json = ReturnType<typeof JSON.parse>;

/** What accounts would know of a key. */
export interface TestKey {
  readonly keyId: string;
  readonly claims: Record<string, unknown>;
  readonly expiresAt: string | null;
  readonly pointsPerMinute: number;
}

/** The doors of accounts, as agreed with it, on a real port. */
export interface TestAccounts {
  readonly url: string;
  readonly keys: Map<string, TestKey>;
  /** Batches that arrived, those included whose answer was lost. */
  readonly batches: Json[];
  /** Keys that were asked for. */
  readonly asked: string[];
  /** While set, takes what comes and answers with this status. */
  broken: number | null;
  close(): Promise<void>;
}

export async function startAccounts(actorKey: CryptoKey): Promise<TestAccounts> {
  const server = createServer((request, response) => void take(request, response));
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.startsWith('/health')) return void response.end('{}');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    const word = String(request.headers['x-madang-actor']);
    const { payload } = await jwtVerify(word, actorKey, { audience: 'accounts' }).catch(() => ({
      payload: {} as Json,
    }));
    const answer = (status: number, content: unknown = {}) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    if (payload.login !== 'gateway') return answer(403);
    if (request.url === '/doors/usage') {
      accounts.batches.push(body);
      return answer(accounts.broken ?? 200);
    }
    accounts.asked.push(body.key);
    if (accounts.broken !== null) return answer(accounts.broken);
    const known = accounts.keys.get(body.key);
    return known ? answer(200, known) : answer(404);
  };
  const accounts: TestAccounts = {
    url: await listening(server),
    keys: new Map(),
    batches: [],
    asked: [],
    broken: null,
    close: () => closed(server),
  };
  return accounts;
}
