import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a push service was handed. */
export interface Pushed {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Push service of a test: what it got, and how it answers. */
export interface PushService {
  readonly url: string;
  readonly port: number;
  readonly pushed: Pushed[];
  /** Status of the next answers; null takes a push and hangs up. */
  answer: (push: Pushed) => number | null;
  stop(): Promise<void>;
}

/** Starts a push service on this machine. */
export async function startPushService(): Promise<PushService> {
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const push = { path: request.url ?? '', headers: request.headers, body };
      service.pushed.push(push);
      const status = service.answer(push);
      if (status === null) return request.socket.destroy();
      return response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const service: PushService = {
    url: `http://127.0.0.1:${port}`,
    port,
    pushed: [],
    answer: () => 201,
    stop: async () => void (await new Promise((resolve) => server.close(resolve))),
  };
  return service;
}
