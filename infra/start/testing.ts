import { once } from 'node:events';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceDefinition, Timing } from './service-definition.ts';

/** Times short enough for a test to see several deaths. */
export const IMPATIENT: Timing = {
  firstRetryMs: 20,
  longestRetryMs: 80,
  steadyAfterMs: 60_000,
  probeEveryMs: 5,
  patienceMs: 300,
};

/** A folder that is gone after the tests, and which PostgreSQL's user may pass through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(process.env['MADANG_TEST_FOLDER'] ?? tmpdir(), 'test-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** The value of something that the test has made sure is there; its absence fails the test. */
export function given<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('nothing is given');
  return value;
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('the port of a listening server is unknown');
  return address.port;
}

/** A service whose program is the given text; it is written to the folder unless it is to be missing. */
export async function aService(
  folder: string,
  name: string,
  program: string | null,
): Promise<ServiceDefinition & { readyUrl: string }> {
  const port = await freePort();
  const entry = join(folder, `${name}.mjs`);
  if (program !== null) writeFileSync(entry, program);
  const readyUrl = `http://127.0.0.1:${port}/health/ready`;
  return { name, entry, port, readyUrl, env: { PORT: String(port) }, logFile: join(folder, `${name}.log`) };
}

/** Program of a service that is ready at once and dies when it is asked to at /die. */
export const WELL_BEHAVED = `
  import { createServer } from 'node:http';
  createServer((request, response) => {
    if (request.url === '/die') process.exit(3);
    response.end('{}');
  }).listen(process.env.PORT, '127.0.0.1');
`;
