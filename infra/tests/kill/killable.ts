import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const READY_WITHIN_MS = 90_000;

/** A process that serves a slice, and can be killed and started again on its port. */
export interface Killable {
  readonly slice: string;
  readonly url: string;
  readonly isAlive: boolean;
  /** Starts it; settles once it answers that it is ready. */
  start(): Promise<void>;
  /** SIGKILL: nothing of it runs another line. */
  kill(): Promise<void>;
}

/** What a process is made of. */
interface KillableParts {
  readonly slice: string;
  readonly bundle: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** File to which what it says is added. */
  readonly log: string;
}

/** Makes a process of a bundle; it does not run yet. */
export function killable({ slice, bundle, port, env, log }: KillableParts): Killable {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  return {
    slice,
    url,
    get isAlive() {
      return child !== null;
    },
    async start() {
      const out = openSync(log, 'a');
      child = spawn(process.execPath, [bundle], {
        env: { ...env, PORT: String(port) },
        stdio: ['ignore', out, out],
      });
      closeSync(out);
      await untilReady(url, child);
    },
    async kill() {
      const killed = child;
      child = null;
      if (killed?.exitCode !== null) return;
      const gone = once(killed, 'exit');
      killed.kill('SIGKILL');
      await gone;
    },
  };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the process of ${url} ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error(`${url} was not ready in time`);
}
