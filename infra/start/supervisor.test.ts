import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from './processes.ts';
import { probe } from './readiness.ts';
import type { ServiceDefinition, ServiceView, Timing } from './service-definition.ts';
import { Supervisor } from './supervisor.ts';
import { aService, IMPATIENT, temporaryFolder, WELL_BEHAVED } from './testing.ts';

let folder: string;
let supervisor: Supervisor;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => supervisor.stopAll());

function supervise(definition: ServiceDefinition, timing: Partial<Timing> = {}) {
  supervisor = new Supervisor([definition], { ...IMPATIENT, ...timing });
  return supervisor.service(definition.name);
}

const isReady = ({ state }: ServiceView) => state === 'ready';

test('a service that dies is started again', async () => {
  const definition = await aService(folder, 'mortal', WELL_BEHAVED);
  const service = supervise(definition);
  service.start();
  const first = await service.when(isReady);
  void probe(`http://127.0.0.1:${definition.port}/die`);
  const waiting = await service.when(({ state }) => state === 'waiting');
  expect(waiting.note).toBe('died (exit code 3)');
  const second = await service.when(isReady);
  expect(second).toMatchObject({ restarts: 1 });
  expect(second.pid).not.toBe(first.pid);
});

test('the time between tries doubles up to a limit while a service cannot start', async () => {
  const service = supervise(await aService(folder, 'broken', 'process.exit(1)'));
  const deaths: number[] = [];
  const waits: number[] = [];
  service.on('change', ({ state }) => {
    if (state === 'waiting') deaths.push(performance.now());
    if (state === 'starting' && deaths.length > waits.length) waits.push(performance.now() - (deaths.at(-1) ?? 0));
  });
  service.start();
  await service.when(({ restarts }) => restarts === 5);
  for (const [index, least] of [20, 40, 80, 80].entries()) expect(waits[index]).toBeGreaterThan(least - 2);
  expect(service.deaths).toBeGreaterThanOrEqual(5);
});

test('a service that was steady is tried again at once', async () => {
  const service = supervise(await aService(folder, 'steady', 'process.exit(1)'), { steadyAfterMs: 0 });
  service.start();
  await service.when(({ restarts }) => restarts === 4);
  expect(service.deaths).toBe(1);
});

test('a stopped service stays stopped until it is started', async () => {
  const service = supervise(await aService(folder, 'obedient', WELL_BEHAVED));
  service.start();
  const { pid } = await service.when(isReady);
  await service.stop();
  expect(service.view).toMatchObject({ state: 'stopped', pid: null, restarts: 0 });
  expect(isAlive(pid ?? 0)).toBe(false);
  service.start();
  expect((await service.when(isReady)).pid).not.toBe(pid);
});

test('stopping leaves no process behind, not even one that will not go', async () => {
  const stubborn = `process.on('SIGTERM', () => {}); ${WELL_BEHAVED}`;
  const service = supervise(await aService(folder, 'stubborn', stubborn));
  service.start();
  const { pid } = await service.when(isReady);
  await supervisor.stopAll();
  expect(isAlive(pid ?? 0)).toBe(false);
});

test('a service tells why it is not ready, and becomes ready by itself', async () => {
  const late = `
    import { createServer } from 'node:http';
    let asked = 0;
    createServer((_, response) => {
      asked += 1;
      response.writeHead(asked < 5 ? 503 : 200).end('{"reason":"the database is away"}');
    }).listen(process.env.PORT, '127.0.0.1');`;
  const service = supervise(await aService(folder, 'late', late));
  service.start();
  await service.when(({ note }) => note === 'the database is away');
  expect((await service.when(isReady)).note).toBeNull();
});

test('a service that is not built says so, and starts when it is', async () => {
  const definition = await aService(folder, 'unbuilt', null);
  const service = supervise(definition);
  service.start();
  const { note } = await service.when(({ state }) => state === 'missing');
  expect(note).toContain(`${definition.entry} is missing`);
  writeFileSync(definition.entry, WELL_BEHAVED);
  await service.when(isReady);
});

test('services end when their supervisor is killed hard', async () => {
  const definition = await aService(folder, 'orphan', WELL_BEHAVED);
  const service = supervise(definition);
  const program = `
    import { Supervisor } from ${JSON.stringify(join(import.meta.dirname, 'supervisor.ts'))};
    const service = new Supervisor([${JSON.stringify(definition)}]).service('orphan');
    service.start();
    await service.when(({ state }) => state === 'ready');
    process.send('ready');`;
  const file = join(folder, 'other-supervisor.mjs');
  writeFileSync(file, program);
  const other = spawn(process.execPath, [file], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(other, 'message');
  const line = connect(definition.port, '127.0.0.1');
  await once(line, 'connect');
  const cut = once(line, 'close');
  other.kill('SIGKILL');
  await cut;
  expect(service.view.state).toBe('stopped');
});
