import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given, temporaryFolder } from '../start/testing.ts';
import { buildEdge } from './edge.ts';

const folder = temporaryFolder();
const gateway = Fastify();
const identity = Fastify();
const navigation = { accept: 'text/html,*/*', 'sec-fetch-mode': 'navigate' };
let edge: FastifyInstance;
let origin: string;
let closeStream: (() => void) | undefined;

const host = () => new URL(origin).host;

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  write(
    'shell/dist/index.html',
    '<!doctype html><head><title>Madang</title><script defer src="/static/js/index.js"></script></head>',
  );
  write('shell/dist/static/js/index.1a2b3c4d5e.js', `console.log('${'shell'.repeat(400)}')`);
  write('orders/dist/mf-manifest.json', '{"name":"orders"}');
  write('orders/dist/remoteEntry.js', 'export {}');
  gateway.post('/graphql', async (request) => ({ headers: request.headers, body: request.body }));
  gateway.post('/doors/:door', async () => ({ isOpen: true }));
  gateway.post('/doors/hints/cafe24', async (request) => ({ body: request.body }));
  gateway.get('/health/ready', async (_request, reply) => reply.code(503).send({ reason: 'no supergraph' }));
  gateway.get('/graphql/stream', (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write('data: first\n\n');
    request.raw.socket.once('close', () => closeStream?.());
  });
  identity.get('/oidc/auth', async (request) => ({ url: request.url, host: request.headers['x-forwarded-host'] }));
  const gatewayUrl = await gateway.listen({ port: 0, host: '127.0.0.1' });
  const identityUrl = await identity.listen({ port: 0, host: '127.0.0.1' });
  edge = await buildEdge({ gatewayUrl, identityUrl, frontendsFolder: folder, logLevel: 'silent' });
  origin = await edge.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => Promise.all([edge.close(), gateway.close(), identity.close()]));

describe('frontends', () => {
  test('a deep link opens the shell, which is asked for anew each time', async () => {
    const page = await edge.inject({ url: '/customers/1', headers: navigation });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<title>Madang</title>');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('hashed files are kept for ever and travel compressed', async () => {
    const url = '/static/js/index.1a2b3c4d5e.js';
    const file = await edge.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    expect(file.headers['cache-control']).toContain('immutable');
    expect(file.headers['content-encoding']).toBe('br');
  });

  test('entries of a slice are asked for anew each time', async () => {
    for (const entry of ['mf-manifest.json', 'remoteEntry.js']) {
      const file = await fetch(`${origin}/slices/orders/${entry}`);
      expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    }
  });

  test.each(['/slices/orders/gone.js', '/slices/disputes/mf-manifest.json', '/static/js/gone.js'])(
    'a missing file is a 404, never the shell: %s',
    async (url) => expect((await edge.inject({ url, headers: navigation })).statusCode).toBe(404),
  );

  test('a script that asks for an unknown address gets a 404, not the shell', async () => {
    expect((await edge.inject({ url: '/unknown', headers: { accept: '*/*' } })).statusCode).toBe(404);
  });

  test('the list of slices names the entry of each', async () => {
    const list = await edge.inject('/slices.json');
    expect(list.json()).toContainEqual({
      name: 'orders',
      label: { ko: '주문', en: 'Orders' },
      entry: '/slices/orders/mf-manifest.json',
    });
  });
});

describe('services behind the edge', () => {
  test('a webhook comes in by its door; other doors of the house are not to be found', async () => {
    const headers = { 'content-type': 'application/json' };
    const hint = (path: string) => fetch(`${origin}${path}`, { method: 'POST', headers, body: '{"event_no":1}' });
    expect(await (await hint('/doors/hints/cafe24')).json()).toEqual({ body: { event_no: 1 } });
    for (const path of ['/doors/key', '/doors/hints/../key']) expect((await hint(path)).status).toBe(404);
  });

  test('headers that only our services may set are taken away, and the caller is told on', async () => {
    const headers = { 'content-type': 'application/json', 'x-madang-actor': 'forged', 'x-forwarded-for': '9.9.9.9' };
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: '{"query":"{ a }"}' });
    const seen = { body: { query: '{ a }' }, headers: { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': host() } };
    const echo: unknown = await answer.json();
    expect(echo).toMatchObject(seen);
    expect(echo).not.toHaveProperty(['headers', 'x-madang-actor']);
  });

  test('the path and the query reach the sign-in unchanged', async () => {
    const seen = await (await fetch(`${origin}/oidc/auth?client_id=a%20b`)).json();
    expect(seen).toEqual({ url: '/oidc/auth?client_id=a%20b', host: host() });
  });

  test('a 503 of a service is handed on as it is', async () => {
    const answer = await fetch(`${origin}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([503, { reason: 'no supergraph' }]);
  });

  test('an event arrives while the stream is open, and leaving closes the stream behind the edge', async () => {
    const closed = new Promise<void>((resolve) => (closeStream = resolve));
    const stream = await new Promise<IncomingMessage>((resolve) => get(`${origin}/graphql/stream`, resolve));
    const [chunk] = await once(stream, 'data');
    expect(String(chunk)).toBe('data: first\n\n');
    stream.destroy();
    await closed;
  });

  test('a service that is away is named', async () => {
    const nobody = 'http://127.0.0.1:1';
    const lonely = await buildEdge({
      gatewayUrl: nobody,
      identityUrl: nobody,
      frontendsFolder: folder,
      logLevel: 'silent',
    });
    const address = await lonely.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${address}/graphql`, { method: 'POST', body: '{"query":"{ a }"}' });
    expect(answer.status).toBe(503);
    const extensions = { code: 'SERVICE_UNAVAILABLE', service: 'gateway' };
    expect(await answer.json()).toMatchObject({ errors: [{ extensions }] });
    await lonely.close();
  });
});

describe('what protects a browser', () => {
  const nonceIn = (text: string) => given(/nonce[-=]"?([\w-]{24})/.exec(text)?.[1]);
  const policyOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['content-security-policy']);

  test('is on every answer', async () => {
    for (const url of ['/', '/slices.json', '/static/js/index.1a2b3c4d5e.js', '/gone.js', '/health/ready']) {
      const { headers } = await edge.inject({ url, headers: navigation });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  test.each([
    ['an address that cannot be read', 400, 'GET /%zz HTTP/1.1\r\nHost: a'],
    ['a method that is none', 400, 'FOO / HTTP/1.1\r\nHost: a'],
    ['headers without end', 431, `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`],
  ])('is on the answer to %s', async (_what, status, request) => {
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(`${request}\r\n\r\n`));
      socket.on('data', (part) => {
        text += String(part);
        if (text.includes('}')) socket.destroy();
      });
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    const headers = answer.split('\r\n\r\n')[0]?.toLowerCase();
    expect(headers).toContain(`http/1.1 ${status} `);
    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).toContain('x-content-type-options: nosniff');
  });

  test('the page and its policy share a nonce that is never used again', async () => {
    const pages = [];
    for (const url of ['/', '/index.html', '/customers/1']) pages.push(await edge.inject({ url, headers: navigation }));
    const nonces = pages.map((page) => nonceIn(policyOf(page)));
    expect(pages.map(({ body }) => nonceIn(body))).toEqual(nonces);
    expect(new Set(nonces).size).toBe(3);
  });

  test('nothing inline, no eval, no string that becomes markup', async () => {
    const policy = policyOf(await edge.inject({ url: '/', headers: navigation }));
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    const explorer = policyOf(await edge.inject({ url: '/graphiql?a', headers: navigation }));
    expect(explorer.match(/script-src [^;]*/)?.[0]).not.toContain('unsafe');
    expect(policyOf(await edge.inject({ url: '/graphiqlish', headers: navigation }))).not.toContain('unsafe-inline');
  });

  test('the desk telephones where there is a server for that, and nowhere else', async () => {
    const options = { gatewayUrl: 'http://127.0.0.1:1', identityUrl: 'http://127.0.0.1:1', frontendsFolder: folder };
    const walls = { remoteOrigins: [], alwaysTls: false, softphoneServer: 'wss://sip.example' };
    const house = await buildEdge({ ...options, logLevel: 'silent', walls });
    const sources = (page: { headers: Record<string, unknown> }) => policyOf(page).match(/connect-src [^;]*/)?.[0];
    const desk = await house.inject({ url: '/callcenter', headers: navigation });
    expect([sources(desk), desk.headers['permissions-policy']]).toEqual([
      "connect-src 'self' wss://sip.example",
      expect.stringContaining('microphone=(self)'),
    ]);
    for (const elsewhere of [
      await house.inject({ url: '/graphiql', headers: navigation }),
      await edge.inject({ url: '/callcenter', headers: navigation }),
    ]) {
      expect(sources(elsewhere)).toBe("connect-src 'self'");
      expect(elsewhere.headers['permissions-policy']).toContain('microphone=()');
    }
    expect((await house.inject('/slices.json')).headers['permissions-policy']).toContain('microphone=()');
    await house.close();
  });

  test('remotes of other origins are allowed by name, and TLS is insisted on where there is TLS', async () => {
    const options = { gatewayUrl: 'http://127.0.0.1:1', identityUrl: 'http://127.0.0.1:1', frontendsFolder: folder };
    const remoteOrigins = ['https://slices.example'];
    const walls = { remoteOrigins, alwaysTls: false };
    const far = await buildEdge({ ...options, logLevel: 'silent', walls, trustedProxies: ['loopback'] });
    const tls = await far.inject({ url: '/', headers: { ...navigation, 'x-forwarded-proto': 'https' } });
    expect(policyOf(tls)).toMatch(/script-src 'self' https:\/\/slices\.example 'nonce-/);
    expect(tls.body).toContain('<meta name="madang-remotes" content="https://slices.example" />');
    expect(tls.headers['strict-transport-security']).toContain('max-age=63072000');
    const plain = await far.inject({ url: '/', headers: navigation });
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    const forged = await edge.inject({ url: '/', headers: { ...navigation, 'x-forwarded-proto': 'https' } });
    expect(forged.headers['strict-transport-security']).toBeUndefined();
    await far.close();
  });
});
