import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies of any shape
  readonly body: any;
}

/** Partner's server of a test, which answers as it is told. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** How the next requests are answered; the last stays. */
  answer: (request: Received) => { status: number; body?: string; headers?: Record<string, string> };
  stop(): Promise<void>;
}

/** Starts a receiver of webhooks on this machine. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const received = { headers: request.headers, text, body: JSON.parse(text) };
      receiver.received.push(received);
      const { status, body = '', headers = {} } = receiver.answer(received);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received: [],
    answer: () => ({ status: 204 }),
    stop: async () => void (await new Promise((resolve) => server.close(resolve))),
  };
  return receiver;
}
