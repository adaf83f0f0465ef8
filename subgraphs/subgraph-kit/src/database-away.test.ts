import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newId } from './id.ts';
import { addJob } from './jobs.ts';
import { startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { NoteRow, notesSubgraph } from './testing/notes-subgraph.ts';

let wire: Wire;
let subgraph: TestSubgraph;
beforeAll(async () => {
  wire = await aWire();
  const jobs = {
    'write-note': {
      run: async (em: TestSubgraph['em'], payload: unknown) => {
        await em.insert(NoteRow, { id: newId(), text: String(payload) });
      },
    },
  };
  subgraph = await startTestSubgraph(notesSubgraph('notes', { jobs }), undefined, { databaseUrl: wire.through });
});
afterAll(async () => {
  await wire.join();
  await subgraph.stop();
  await wire.cut();
});

const health = async () => (await fetch(`${subgraph.url}/health/ready`)).status;

test('a database that goes away and comes back is said to be away, and needs no restart', async () => {
  const agent = subgraph.as('AGENT');
  await agent.ask('mutation { writeNote(text: "kept") { id } }');

  await wire.cut();
  const away = await agent.ask('{ notes { text } }');
  expect(away.errors[0]).toMatchObject({
    message: 'notes cannot reach its database',
    extensions: { code: 'SERVICE_UNAVAILABLE', service: 'notes' },
  });
  expect(await health()).toBe(503);

  await wire.join();
  await vi.waitFor(async () => expect(await health()).toBe(200), { timeout: 10_000 });
  const back = await agent.ask('{ notes { text } }');
  expect(back.data).toEqual({ notes: [{ text: 'kept' }] });

  await addJob(subgraph.em, 'write-note', 'work goes on');
  await vi.waitFor(
    async () => expect((await agent.ask('{ notes { text } }')).data.notes).toContainEqual({ text: 'work goes on' }),
    { timeout: 15_000 },
  );
});

interface Wire {
  /** The same database, reached over this wire. */
  readonly through: (databaseUrl: string) => string;
  cut(): Promise<void>;
  join(): Promise<void>;
}

const HERE = '127.0.0.1';

/** A wire to PostgreSQL that can be cut like one. */
async function aWire(): Promise<Wire> {
  const target = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), HERE);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  const open = (port: number) => new Promise<void>((resolve) => server.listen(port, HERE, resolve));
  await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    through(databaseUrl) {
      const url = new URL(databaseUrl);
      url.host = `${HERE}:${port}`;
      return url.href;
    },
    async cut() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async join() {
      if (!server.listening) await open(port);
    },
  };
}
