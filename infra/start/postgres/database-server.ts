import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { makeCluster } from './new-cluster.ts';
import { endStalePostmaster } from './postmaster.ts';
import { asOwner, databaseOwner, idsFor, programFolder, type Command } from './programs.ts';

/** PostgreSQL keeps the pages it read in an eighth of the machine's memory, and in a gibibyte at most. */
const SHARE = 8;
const MOST_BUFFERS = 2 ** 30;

const READY = 'database system is ready to accept connections';

const { POSTGRES_FOLDER: folder, POSTGRES_PASSWORD: password, PORT: port } = process.env;
if (!folder || !password || !port) throw new Error('POSTGRES_FOLDER, POSTGRES_PASSWORD and PORT must be set');

const owner = databaseOwner();
await endStalePostmaster(folder, (text) => console.log(text));
if (!existsSync(folder)) makeCluster(folder, password, owner);

const server = spawnServer(folder, port);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  // SIGINT is PostgreSQL's fast shutdown: connections are cut, what was committed is safe.
  process.on(signal, () => server.kill('SIGINT'));
}
server.once('error', (error) => {
  console.error(error);
  process.exit(1);
});
server.once('exit', (code, signal) => {
  console.log(`postgres ended with ${signal ?? `exit code ${code}`}`);
  process.exit(code ?? 1);
});

function spawnServer(dataFolder: string, listenPort: string): ChildProcess {
  const settings = {
    port: listenPort,
    listen_addresses: '127.0.0.1',
    // No socket file: a second system on this machine would stumble over it.
    unix_socket_directories: '',
    max_connections: '200',
    // Counted in pages of 8 KiB; what is never read takes none of it.
    shared_buffers: String(Math.floor(Math.min(totalmem() / SHARE, MOST_BUFFERS) / 8192)),
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command: Command = [join(programFolder(), 'postgres'), '-D', dataFolder, ...flags];
  const [program, ...args] = asOwner(owner, command, [dataFolder, programFolder()]);
  const child = spawn(program, args, {
    ...idsFor(owner, [program]),
    cwd: dataFolder,
    env: { ...process.env, LC_MESSAGES: 'C', POSTGRES_PASSWORD: '' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    if (chunk.includes(READY)) process.send?.('ready');
  });
  return child;
}
