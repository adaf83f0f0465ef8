import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandOf, isAlive } from '../processes.ts';

const POLL_MS = 50;
const PATIENCE_MS = 15_000;

/**
 * Ends a PostgreSQL that a killed supervisor left on this folder, and removes a lock file whose process is gone or has
 * become another program (ids are soon used again inside a container, and PostgreSQL then refuses to start).
 */
export async function endStalePostmaster(dataFolder: string, say: (text: string) => void): Promise<void> {
  const lockFile = join(dataFolder, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
  if (isPostmasterOf(pid, dataFolder)) {
    say(`ending PostgreSQL ${pid}, left over by a run that was killed`);
    await end(pid, dataFolder);
  }
  rmSync(lockFile, { force: true });
}

async function end(pid: number, dataFolder: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    const deadline = Date.now() + PATIENCE_MS;
    while (isPostmasterOf(pid, dataFolder) && Date.now() < deadline) await delay(POLL_MS);
    if (!isPostmasterOf(pid, dataFolder)) return;
  }
}

function isPostmasterOf(pid: number, dataFolder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  const command = commandOf(pid);
  return command !== null && command.includes('postgres') && command.includes(dataFolder);
}
