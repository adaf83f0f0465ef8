import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { commandOf, outputOf } from './processes.ts';
import { StartProblem } from './start-problem.ts';

/** A port that a service of ours needs. */
export interface PortNeed {
  readonly service: string;
  readonly port: number;
}

/** Refuses to go on when a port is taken: says which, for which service, by what, and how to move all of them. */
export async function checkPorts(needs: readonly PortNeed[], otherBase: number): Promise<void> {
  const taken = await takenPorts(needs);
  if (taken.length === 0) return;
  const lines = taken.map(({ service, port }) => `Port ${port} for ${service} is taken by ${listenerOn(port)}.`);
  const wayOut = `Stop that process, or move all ports at once: PORT_BASE=${otherBase} npx pnpm start`;
  throw new StartProblem([...lines, wayOut].join('\n'));
}

/** Those of the ports on which somebody listens already. */
export async function takenPorts(needs: readonly PortNeed[]): Promise<PortNeed[]> {
  const free = await Promise.all(needs.map(({ port }) => isFree(port)));
  return needs.filter((_, index) => !free[index]);
}

/** Names the process that listens on a port; "an unknown process" where the machine does not tell. */
export function listenerOn(port: number): string {
  const pid = listenerPid(port);
  if (pid === null) return 'an unknown process (this machine does not say which)';
  return `process ${pid} (${shortened(commandOf(pid) ?? 'command unknown')})`;
}

/** Id of the process that listens on a port, or null where the machine does not tell. */
export function listenerPid(port: number): number | null {
  return (process.platform === 'linux' ? pidFromProc(port) : null) ?? pidFromLsof(port) ?? pidFromSs(port);
}

/** A command line with the folder of its program left out, and its middle when it is long. */
function shortened(command: string): string {
  const text = command.replace(/^\S*[\\/]/, '');
  return text.length <= 100 ? text : `${text.slice(0, 40)} … ${text.slice(-57)}`;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function pidFromLsof(port: number): number | null {
  const output = outputOf('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t']);
  return output ? Number(output.split('\n')[0]) : null;
}

function pidFromSs(port: number): number | null {
  const found = /pid=(\d+)/.exec(outputOf('ss', ['-ltnpH', `sport = :${port}`]) ?? '');
  return found ? Number(found[1]) : null;
}

function pidFromProc(port: number): number | null {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port));
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  if (sockets.size === 0) return null;
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  const owner = pids.find((pid) => openFiles(pid).some((file) => sockets.has(file)));
  return owner === undefined ? null : Number(owner);
}

/** Inodes of the listening sockets in one of the kernel's tables; state 0A is LISTEN. */
function listeningInodes(table: string, port: number): string[] {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return linesOf(table)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(ending) && fields[3] === '0A')
    .map((fields) => fields[9] ?? '');
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1);
  } catch {
    return [];
  }
}

function openFiles(pid: string): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((entry) => linkTarget(`${folder}/${entry}`));
  } catch {
    return [];
  }
}

function linkTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
