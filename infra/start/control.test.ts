import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askControl, openControl, type ControlRequest } from './control.ts';
import { homeIn } from './home.ts';
import { temporaryFolder } from './testing.ts';

const asked: ControlRequest[] = [];
let socket: string;
let server: Server | null;

beforeEach(() => {
  asked.length = 0;
  socket = homeIn(temporaryFolder()).controlSocket;
  server = null;
});

afterEach(() => server?.close());

async function open() {
  server = await openControl(socket, async (request) => {
    asked.push(request);
    if (request.service === 'nobody') throw new Error('no service called nobody');
    return { ok: true, url: 'http://localhost:4000', pid: 1, services: [] };
  });
}

test('a question reaches the supervisor and its answer comes back', async () => {
  await open();
  const answer = await askControl(socket, { action: 'restart', service: 'orders' });
  expect(answer).toMatchObject({ ok: true, url: 'http://localhost:4000' });
  expect(asked).toEqual([{ action: 'restart', service: 'orders' }]);
});

test('a failure is answered in words', async () => {
  await open();
  const answer = await askControl(socket, { action: 'stop', service: 'nobody' });
  expect(answer).toEqual({ ok: false, message: 'no service called nobody' });
});

test('a second supervisor finds the first and gets no control', async () => {
  await open();
  const first = server;
  const second = await openControl(socket, async () => ({ ok: false, message: 'second' }));
  expect(first).not.toBeNull();
  expect(second).toBeNull();
});

test('nobody answers where no supervisor runs', async () => {
  expect(await askControl(socket, { action: 'status' })).toBeNull();
});

test('a socket left by a killed supervisor is taken over', async () => {
  const program = `require('node:net').createServer().listen(${JSON.stringify(socket)}, () => process.send('up'))`;
  const killed = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(killed, 'message');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(existsSync(socket)).toBe(true);
  await open();
  expect(await askControl(socket, { action: 'status' })).toMatchObject({ ok: true });
});
