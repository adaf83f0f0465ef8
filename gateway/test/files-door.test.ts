import { ACTOR_HEADER, anonymous } from '@madang/shared-schema/actor';
import Fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import type { Caller } from '../src/callers/caller.ts';
import { addFilesDoor } from '../src/files-door.ts';
import { addHintsDoor } from '../src/hints-door.ts';

const MEBIBYTE = 1024 * 1024;

let slice: FastifyInstance;
let gateway: FastifyInstance;
let url: string;
const hints: { text: string; headers: Readonly<Record<string, unknown>> }[] = [];
beforeAll(async () => {
  slice = Fastify({ forceCloseConnections: true });
  slice.removeAllContentTypeParsers();
  slice.addContentTypeParser('*', (_request, _payload, done) => done(null));
  slice.all('/files/*', async (request, reply) => {
    let length = 0;
    for await (const part of request.raw) length += (part as Buffer).length;
    return reply
      .header('upload-offset', String(length))
      .header('x-inner', 'secret')
      .header('location', '/files/moderation/uploads/1')
      .send({ path: request.url, method: request.method, actor: request.headers[ACTOR_HEADER], got: request.headers });
  });
  slice.post('/doors/hints/cafe24', async (request, reply) => {
    let text = '';
    for await (const part of request.raw) text += String(part);
    hints.push({ text, headers: request.headers });
    return reply.code(request.headers['x-api-key'] === 'proven' ? 202 : 401).send({ error: 'inner' });
  });
  const sliceUrl = await slice.listen({ port: 0 });
  gateway = createApp(pino({ level: 'silent' }), []);
  gateway.decorateRequest('caller', null);
  gateway.addHook('onRequest', async (request) => {
    const kind = request.headers.authorization ? 'ACCOUNT' : 'ANONYMOUS';
    request.setDecorator<Caller>('caller', {
      kind,
      actor: { ...anonymous, address: '203.0.113.9' },
      expiresAt: Infinity,
      client: null,
      key: null,
    });
  });
  addFilesDoor(gateway, { urls: { moderation: sliceUrl }, sign: async ({ address }, name) => `${name} ${address}` });
  addHintsDoor(gateway, { urls: { orders: sliceUrl }, sign: async (_actor, name) => name });
  url = await gateway.listen({ port: 0 });
});
afterAll(async () => {
  await gateway.close();
  await slice.close();
});

const signedIn = {
  authorization: 'Bearer x',
  'tus-resumable': '1.0.0',
  'content-type': 'application/offset+octet-stream',
};

test('a piece larger than a question passes through, with who sends it and nothing else of theirs', async () => {
  const response = await fetch(`${url}/files/moderation/uploads/7?x=1`, {
    method: 'PATCH',
    headers: {
      ...signedIn,
      'upload-offset': '0',
      cookie: 'a=b',
      [ACTOR_HEADER]: 'forged',
      'x-http-method-override': 'GET',
    },
    body: Buffer.alloc(3 * MEBIBYTE),
  });
  expect(response.headers.get('upload-offset')).toBe(String(3 * MEBIBYTE));
  expect(response.headers.get('x-inner')).toBeNull();
  const { path, actor, got } = (await response.json()) as { path: string; actor: string; got: Record<string, string> };
  expect({ path, actor }).toEqual({ path: '/files/uploads/7', actor: 'moderation 203.0.113.9' });
  expect(Object.keys(got)).not.toEqual(expect.arrayContaining(['cookie']));
  expect(got['authorization'] ?? got['x-http-method-override']).toBeUndefined();
});

test('nobody sends without an access token; a link opens a download without one, and the slice judges it', async () => {
  const upload = await fetch(`${url}/files/moderation/uploads`, { method: 'POST', headers: { 'upload-length': '1' } });
  expect(upload.status).toBe(401);
  const download = await fetch(`${url}/files/moderation/download/${'t'.repeat(300)}`);
  expect(await download.json()).toMatchObject({
    path: `/files/download/${'t'.repeat(300)}`,
    actor: 'moderation 203.0.113.9',
  });
  const document = await fetch(`${url}/files/moderation/documents/${'d'.repeat(500)}`);
  expect(await document.json()).toMatchObject({ path: `/files/documents/${'d'.repeat(500)}` });
});

test('a calendar is asked for by its address alone', async () => {
  const calendar = await fetch(`${url}/files/moderation/calendar/secret.ics`);
  expect(await calendar.json()).toMatchObject({ path: '/files/calendar/secret.ics', method: 'GET' });
  const written = await fetch(`${url}/files/moderation/calendar/secret.ics`, { method: 'POST', headers: signedIn });
  expect(written.status).toBe(404);
});

test('a message is looked at and its one click posted without a token, at the door of messages alone', async () => {
  const link = 't'.repeat(300);
  const seen = await fetch(`${url}/files/moderation/messages/${link}/open.gif`);
  expect(await seen.json()).toMatchObject({ path: `/files/messages/${link}/open.gif`, method: 'GET' });
  const clicked = await fetch(`${url}/files/moderation/messages/${link}/unsubscribe`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(await clicked.json()).toMatchObject({ path: `/files/messages/${link}/unsubscribe`, method: 'POST' });
  for (const path of [link, `${link}/view/more`, ''])
    expect((await fetch(`${url}/files/moderation/messages/${path}`)).status).toBe(404);
});

test('a way out of the door leads nowhere', async () => {
  for (const path of [
    '/files/nobody/uploads',
    '/files/__proto__/download/x',
    '/files/moderation/other',
    '/files/moderation',
  ]) {
    expect((await fetch(url + path, { headers: signedIn })).status).toBe(404);
  }
  const climbing = await fetch(`${url}/files/moderation/download/..%2f..%2fgraphql`);
  expect(await climbing.json()).toMatchObject({ path: '/files/download/..%2F..%2Fgraphql' });
});

test('a piece that is too large is refused, whether it says so or not', async () => {
  const said = await fetch(`${url}/files/moderation/uploads/7`, {
    method: 'PATCH',
    headers: signedIn,
    body: Buffer.alloc(33 * MEBIBYTE),
  });
  expect(said.status).toBe(413);
  const parts = Array.from({ length: 34 }, () => Buffer.alloc(MEBIBYTE));
  const body = new ReadableStream({ pull: (out) => (parts.length > 0 ? out.enqueue(parts.pop()) : out.close()) });
  const unsaid = fetch(`${url}/files/moderation/uploads/7`, {
    method: 'PATCH',
    headers: signedIn,
    body,
    duplex: 'half',
  });
  expect((await unsaid).status).toBe(413);
});

test('a hint passes as it came, with what proves it and nothing else; its slice judges it, one that is too large nobody', async () => {
  const hint = (source: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/doors/hints/${source}`, { method: 'POST', body, headers });
  const text = '{"event_no": 90023,  "query": "{ a }"}';
  const headers = {
    'content-type': 'application/json',
    'x-api-key': 'proven',
    cookie: 'a=b',
    [ACTOR_HEADER]: 'forged',
  };
  const taken = await hint('cafe24', text, headers);
  expect([taken.status, await taken.json()]).toEqual([202, {}]);
  expect(hints).toMatchObject([{ text, headers: { 'x-api-key': 'proven', [ACTOR_HEADER]: 'orders' } }]);
  expect(hints[0]?.headers['cookie']).toBeUndefined();
  expect((await hint('cafe24', text, { ...headers, 'x-api-key': 'guess' })).status).toBe(401);
  expect((await hint('cafe24', 'x'.repeat(17 * 1024), headers)).status).toBe(413);
  for (const source of ['toString', '..%2Fkey', 'naver']) expect((await hint(source, text, headers)).status).toBe(404);
  expect((await fetch(`${url}/doors/hints/cafe24`)).status).toBe(404);
  expect(hints).toHaveLength(2);
});

test('a slice that is away is named', async () => {
  const lonely = createApp(pino({ level: 'silent' }), []);
  lonely.decorateRequest('caller', null);
  lonely.addHook('onRequest', async (request) =>
    request.setDecorator('caller', { kind: 'ANONYMOUS', actor: anonymous }),
  );
  addFilesDoor(lonely, { urls: { moderation: 'http://127.0.0.1:9' }, sign: async () => 'token' });
  const response = await lonely.inject('/files/moderation/download/x');
  expect([response.statusCode, response.json()]).toMatchObject([
    503,
    { errors: [{ extensions: { service: 'moderation' } }] },
  ]);
  await lonely.close();
});
