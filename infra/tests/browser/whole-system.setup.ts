import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services, slices } from '@madang/shared-schema/slices';
import type { TestProject } from 'vitest/node';
import { startSystem } from '../../start/system.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the system under test answers, and the folder in which its supervisor listens. */
    system: { readonly url: string; readonly home: string };
  }
}

/** Starts the whole system once for all stories, in a folder of its own and on ports that nobody uses. */
export default async function startWholeSystem({ provide }: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'madang-stories-'));
  const system = await startSystem({ home, portBase: await freeBase(), demo: true });
  provide('system', { url: system.url, home });
  return async () => {
    await system.stop();
    await rm(home, { recursive: true, force: true });
  };
}

const FIRST_BASE = 20_000;
const STEP = 2000;

/** Lowest base on which every port of the house is free. */
async function freeBase(): Promise<number> {
  const ports = [...Object.values(services), ...slices.map(({ subgraphPort }) => subgraphPort)].map(
    (port) => port - services.edge,
  );
  for (let base = FIRST_BASE; base < 60_000; base += STEP) {
    const taken = await Promise.all(ports.map((offset) => isTaken(base + offset)));
    if (!taken.includes(true)) return base;
  }
  throw new Error('no free ports for the system under test');
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
