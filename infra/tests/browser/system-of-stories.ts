import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services, slices } from '@madang/shared-schema/slices';
import { startSystem } from '../../start/system.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the system under test answers, and the folder in which its supervisor listens. */
    system: { readonly url: string; readonly home: string };
  }
}

/** Variable that names a system which runs already, as JSON of its address and folder. */
export const SYSTEM_OF_STORIES = 'SYSTEM_OF_STORIES';

/** The whole system in a folder of its own and on ports that nobody uses. */
interface SystemOfStories {
  readonly url: string;
  readonly home: string;
  stop(): Promise<void>;
}

/** Starts the whole system for stories, with the demo data; `env` says what the command would have been given. */
export async function startSystemOfStories(env: NodeJS.ProcessEnv = process.env): Promise<SystemOfStories> {
  const home = await mkdtemp(join(tmpdir(), 'madang-stories-'));
  const { url, stop } = await startSystem({ home, portBase: await freeBase(), demo: true, env });
  return {
    url,
    home,
    async stop() {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
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
