import { STATUS_CODES } from 'node:http';
import type { FastifyServerOptions } from 'fastify';
import { isTls, securityHeaders, type BrowserWalls } from './security-headers.ts';

type Answers = Required<Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'>>;

const STATUS_OF: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** How to answer what no route and no hook ever sees, an address or a request that cannot be read: with the same headers. */
export function answersToNonsense(walls: BrowserWalls): Answers {
  return {
    frameworkErrors: (error, request, reply) => {
      const { status, headers, body } = answerOf(error.statusCode ?? 500, isTls(request, walls));
      reply.hijack();
      reply.raw.writeHead(status, headers).end(body);
    },
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      const { status, headers, body } = answerOf(STATUS_OF[error.code] ?? 400, walls.alwaysTls);
      const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
      if (socket.writable) socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
      socket.destroy(error);
    },
  };
}

function answerOf(status: number, tls: boolean) {
  const body = JSON.stringify({ message: STATUS_CODES[status] });
  const headers = { ...securityHeaders(tls), 'content-type': 'application/json', 'content-length': body.length };
  return { status, headers, body };
}
