import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEdge } from '../edge/edge.ts';
import { temporaryFolder } from '../start/testing.ts';
import { aMail, speakSmtp, startTestSimulators, type TestSimulators } from './testing.ts';

let simulators: TestSimulators;
let edge: FastifyInstance;
let origin: string;
beforeAll(async () => {
  simulators = await startTestSimulators();
  const { url: simulatorsUrl } = simulators;
  const others = { gatewayUrl: simulatorsUrl, identityUrl: simulatorsUrl };
  edge = await buildEdge({ ...others, simulatorsUrl, frontendsFolder: temporaryFolder(), logLevel: 'silent' });
  origin = await edge.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => Promise.all([edge.close(), simulators.app.close()]));

/** Asks for a path as it is written, which a browser would not. */
async function ask(path: string): Promise<{ status: number | undefined; body: string; headers: object }> {
  const { hostname, port } = new URL(origin);
  const asked = request({ hostname, port, path, method: 'GET' });
  asked.end();
  const [answer] = await once(asked, 'response');
  return { status: answer.statusCode, body: await text(answer), headers: answer.headers };
}

test('a mail is seen in its frame through the edge', async () => {
  await speakSmtp(simulators.smtpUrl, aMail('hong@example.com', '<edge@madang.invalid>'));
  const [mail] = await simulators.messages();
  expect((await ask('/simulators/messages')).body).toContain('hong@example.com');
  const { body, headers } = await ask(`/simulators/messages/${mail?.id}/mail`);
  expect(body).toContain('<b>되었습니다</b>');
  expect(headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy': expect.stringMatching(/frame-ancestors 'self'; sandbox$/),
  });
});

test.each([
  '/control/smtp/ledger',
  '/simulators/../control/smtp/ledger',
  '/simulators/%2e%2e/control/smtp/ledger',
  '/simulators/messages/..%2f..%2f../control/smtp/ledger',
  '//control/smtp/ledger',
])('%s leads nobody through the edge to what tests alone may know', async (path) => {
  const { status, body } = await ask(path);
  expect(status).not.toBe(200);
  expect(body).not.toContain('edge@madang.invalid');
});
