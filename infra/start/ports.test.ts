import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPorts, listenerOn, takenPorts } from './ports.ts';
import { freePort } from './testing.ts';

let taken: number;
let occupant: Server;

beforeEach(async () => {
  taken = await freePort();
  occupant = createServer().listen(taken, '127.0.0.1');
  await once(occupant, 'listening');
});

afterEach(() => occupant.close());

test('a taken port is named with its service, the process that has it, and the way out', async () => {
  const needs = [
    { service: 'gateway', port: taken },
    { service: 'edge', port: await freePort() },
  ];
  const problem = checkPorts(needs, 14000);
  await expect(problem).rejects.toThrow(`Port ${taken} for gateway is taken by process ${process.pid} (`);
  await expect(problem).rejects.toThrow('PORT_BASE=14000 npx pnpm start');
  await expect(problem).rejects.not.toThrow('edge');
});

test('free ports are no problem', async () => {
  const needs = [{ service: 'edge', port: await freePort() }];
  expect(await takenPorts(needs)).toEqual([]);
  await expect(checkPorts(needs, 14000)).resolves.toBeUndefined();
});

test('where nobody listens, nobody is accused', async () => {
  expect(listenerOn(await freePort())).toContain('an unknown process');
});
