import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Indicates whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Command line of a process, or null where the machine does not tell. */
export function commandOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
    }
    return outputOf('ps', ['-o', 'command=', '-p', String(pid)]);
  } catch {
    return null;
  }
}

/** Parent of a process, or null where the machine does not tell. */
export function parentOf(pid: number): number | null {
  try {
    if (process.platform === 'linux') return Number(statusFields(pid)[1]);
    return Number(outputOf('ps', ['-o', 'ppid=', '-p', String(pid)])) || null;
  } catch {
    return null;
  }
}

/** Milliseconds since a process began, or null where the machine does not tell. */
export function ageOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const secondsUp = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
    // The kernel tells the beginning in hundredths of a second (USER_HZ) since the machine was switched on.
    return Math.round(secondsUp * 1000 - Number(statusFields(pid)[19]) * 10);
  } catch {
    return null;
  }
}

/** Standard output of a short command, or null when it is missing or fails. */
export function outputOf(command: string, args: readonly string[]): string | null {
  try {
    const output = execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 3000,
    });
    return output.trim() || null;
  } catch {
    return null;
  }
}

/** Fields of /proc/PID/stat after the name, which may itself hold spaces and brackets: state is 0, parent is 1. */
function statusFields(pid: number): string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
