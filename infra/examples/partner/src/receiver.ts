import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';

/** Event as it is posted: ids and states; what else is needed is asked of the graph. */
export interface CaseEvent {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a receiver is made of. */
export interface ReceiverOptions {
  readonly port: number;
  /** Signing secret of the webhook, whsec_…; while it is rotated both of them. */
  readonly secrets: readonly string[];
  readonly onEvent: (event: CaseEvent) => void;
}

const MOST_BYTES = 64 * 1024;

/** Listens for webhooks: takes each event once, however often it is delivered, and refuses what Madang did not sign. */
export async function startReceiver({ port, secrets, onEvent }: ReceiverOptions): Promise<Server> {
  // A real program keeps these in its database, in the transaction of what it does with the event.
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    const answer = (status: number): void => void response.writeHead(status).end();
    void textOf(request).then((text) => {
      const event = verified(text, request, secrets);
      if (!event) return answer(401);
      const id = String(request.headers['webhook-id']);
      if (!seen.has(id)) onEvent(event);
      seen.add(id);
      // Answer first and work afterwards: who takes longer than ten seconds is sent it again.
      return answer(204);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

function verified(text: string | null, request: IncomingMessage, secrets: readonly string[]): CaseEvent | null {
  if (text === null) return null;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  for (const secret of secrets) {
    try {
      new Webhook(secret).verify(text, headers);
      return JSON.parse(text);
    } catch {
      // The other secret may fit.
    }
  }
  return null;
}

async function textOf(request: IncomingMessage): Promise<string | null> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_BYTES) return null;
  }
  return text;
}
