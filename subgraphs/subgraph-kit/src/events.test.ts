import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slices } from '@madang/shared-schema/slices';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from './id.ts';
import { startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { NoteRow, notesSubgraph } from './testing/notes-subgraph.ts';

const TYPE = 'callcenter.ticket-escalated';

let disputes: TestSubgraph;
beforeAll(async () => {
  // slices.json says that the slice called `disputes` listens to this event.
  const hears = {
    ...deafTo('disputes'),
    [TYPE]: async (tx: TestSubgraph['em'], data: unknown) => {
      const text = JSON.stringify(data);
      tx.create(NoteRow, { id: newId(), text });
      if (text.includes('poison')) throw new Error('cannot take this in');
    },
  };
  disputes = await startTestSubgraph(notesSubgraph('disputes', { hears }));
});
afterAll(() => disputes.stop());

const notes = async () =>
  (await disputes.as('AGENT').ask('{ notes { text } }')).data.notes.map((note: { text: string }) => note.text);

describe('the inbox', () => {
  test('takes an event in once, however often and however close together it is delivered', async () => {
    const event = { id: newId(), type: TYPE, data: { text: 'once' } };
    const statuses = await Promise.all([disputes.hear(event), disputes.hear(event), disputes.hear(event)]);
    statuses.push(await disputes.hear(event));
    expect(statuses.toSorted()).toEqual([200, 200, 200, 201]);
    expect((await notes()).filter((text: string) => text.includes('once'))).toHaveLength(1);
  });

  test('forgets an event whose handler failed, so that the next delivery can succeed', async () => {
    const event = { id: newId(), type: TYPE, data: { text: 'poison' } };
    expect(await disputes.hear(event)).toBe(500);
    expect(await notes()).not.toContain('{"text":"poison"}');
    const taken = await disputes.em.execute('select 1 from inbox_event where id = ?', [event.id]);
    expect(taken).toEqual([]);
  });

  test('refuses a foreign signature and an event that nobody listens to', async () => {
    const foreign = `whsec_${Buffer.from('the secret of somebody else, far').toString('base64')}`;
    expect(await disputes.hear({ type: TYPE, data: {} }, foreign)).toBe(401);
    expect(await disputes.hear({ type: 'orders.unheard-of', data: {} })).toBe(404);
  });
});

describe('the outbox', () => {
  test('an act that fails leaves no event; one that succeeds is delivered once, over a failing first attempt', async () => {
    const network = await failingFirst(disputes.url);
    const callcenter = await startTestSubgraph(
      notesSubgraph('callcenter', { hears: deafTo('callcenter') }),
      undefined,
      {
        slices: { disputes: network.url },
      },
    );
    const agent = callcenter.as('AGENT');
    await agent.ask('mutation { writeNote(text: "fail") { id } }');
    await agent.ask('mutation { writeNote(text: "told") { id } }');
    const outbox = await callcenter.em.execute("select data->>'text' as text from outbox_event");
    expect(outbox).toEqual([{ text: 'told' }]);
    expect(await network.answered).toBe(201);
    expect((await notes()).filter((text: string) => text.includes('told'))).toEqual([
      '{"text":"told","writer":"홍길동"}',
    ]);
    // What is personal lies in no table in clear, neither as an event nor as work to be done.
    const rows = await callcenter.em.execute(`select outbox_event::text as row from outbox_event
      union all select jobs::text from graphile_worker._private_jobs as jobs`);
    expect(JSON.stringify(rows)).toContain('told');
    expect(JSON.stringify(rows)).not.toContain('홍길동');
    await callcenter.stop();
    network.close();
  });
});

/** Handlers of all that a slice has said it listens to, which do nothing. */
function deafTo(slice: string): Record<string, () => Promise<void>> {
  const listed = slices.find(({ name }) => name === slice)?.listensTo ?? [];
  return Object.fromEntries(listed.map((type) => [type, async () => {}]));
}

/** A network that loses the first request and passes the second on; `answered` is the status of the second. */
async function failingFirst(target: string): Promise<{ url: string; answered: Promise<number>; close(): void }> {
  const answered = Promise.withResolvers<number>();
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (asked === 1) {
      response.destroy();
      return;
    }
    void passOn(request, target).then((status) => {
      response.writeHead(status).end();
      answered.resolve(status);
    }, answered.reject);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, answered: answered.promise, close: () => void server.close() };
}

async function passOn(request: IncomingMessage, target: string): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const names = ['content-type', 'webhook-id', 'webhook-timestamp', 'webhook-signature'];
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]));
  const response = await fetch(`${target}${request.url}`, { method: 'POST', headers, body: Buffer.concat(chunks) });
  return response.status;
}
