import { ageOf, commandOf, isAlive, parentOf } from './processes.ts';

const PACKAGE_MANAGER = /(^|[\\/\s])(npx|npm|pnpm|corepack)(\.c?js|\.exe)?(\s|$)/;
const WATCH_INTERVAL_MS = 250;

/** Ids of the package managers and their shells above this process, nearest first; empty when started by hand. */
export function launchers(pid = process.pid): number[] {
  const above: number[] = [];
  let managers = 0;
  for (let parent = parentOf(pid); parent !== null && parent > 1; parent = parentOf(parent)) {
    const command = commandOf(parent) ?? '';
    const isManager = PACKAGE_MANAGER.test(command.split(' ').slice(0, 2).join(' '));
    const isTheirShell = /(^|\/)(sh|cmd(\.exe)?) (-c|\/d)/.test(command);
    if (!isManager && !isTheirShell) break;
    above.push(parent);
    if (isManager) managers = above.length;
  }
  return above.slice(0, managers);
}

/** Milliseconds since the person gave the command, package manager included where the machine tells. */
export function sinceCommand(pids: readonly number[]): number {
  const first = pids.at(-1);
  return (first === undefined ? null : ageOf(first)) ?? ageOf(process.pid) ?? Math.round(process.uptime() * 1000);
}

/**
 * Calls back once when one of the launchers is gone: `npx` does not hand SIGTERM on to what it started,
 * so its disappearance is the only sign that we are to stop.
 */
export function whenLauncherIsGone(pids: readonly number[], callback: () => void): void {
  const timer = setInterval(() => {
    if (pids.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, WATCH_INTERVAL_MS);
  timer.unref();
}
