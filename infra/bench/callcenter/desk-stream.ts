import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { repositoryFolder } from '../../start/home.ts';

const callShape = z.object({
  id: z.string(),
  extension: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  customer: z.object({ id: z.string() }).nullable(),
  candidates: z.array(z.object({ id: z.string() })),
});

const eventShape = z.object({ kind: z.string(), calls: z.array(callShape), call: callShape.nullable() });

const messageShape = z.object({ data: z.object({ deskEvents: eventShape }) });

/** A call as an agent's desk is told of it. */
export type DeskCall = z.infer<typeof callShape>;

/** What an agent's desk is told. */
export type DeskEvent = z.infer<typeof eventShape>;

/** Who listens at a desk. */
export interface Ears {
  readonly hear: (event: DeskEvent) => void;
  /** Called when the stream ends before anybody left it. */
  readonly broke: (error: unknown) => void;
}

const RETRIES = 20;
const RETRY_MS = 1000;

/** Where the front end of the call center says what its stream asks for. */
const DOCUMENTS = join(repositoryFolder, 'frontends', 'callcenter', 'src', 'call', 'call-documents.ts');

/** What the screen of an agent listens to, word for word. */
export function deskEventsDocument(): string {
  const text = /graphql\(`(?<text>\s*subscription DeskEvents [^`]+)`\)/.exec(readFileSync(DOCUMENTS, 'utf8'));
  // A directive that the client keeps for itself.
  const document = text?.groups?.['text']?.replaceAll(' @unmask', '');
  if (document === undefined) throw new Error(`${DOCUMENTS} does not say what a desk listens to`);
  return document;
}

/** Opens the stream of an agent's desk as the shell does; resolves with the way to leave it once it was told how things stand. */
export async function followDesk(origin: string, token: string, ears: Ears): Promise<() => void> {
  const leaving = new AbortController();
  const response = await openStream(origin, token, leaving.signal);
  await new Promise<void>((resolve, reject) => {
    const broke = (error: unknown): void => {
      reject(error);
      if (!leaving.signal.aborted) ears.broke(error);
    };
    const hear = (event: DeskEvent): void => {
      ears.hear(event);
      resolve();
    };
    readEvents(response, hear).then(() => broke(new Error('the stream of a desk ended')), broke);
  });
  return () => leaving.abort();
}

/** Asks again while the call center is away, as often as the shell does. */
async function openStream(origin: string, token: string, signal: AbortSignal): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(`${origin}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: deskEventsDocument() }),
      signal,
    });
    if (response.ok) return response;
    const reason = await response.text();
    if (response.status !== 503 || attempt === RETRIES) throw new Error(`no stream: ${response.status} ${reason}`);
    await delay(RETRY_MS);
  }
}

async function readEvents(response: Response, hear: (event: DeskEvent) => void): Promise<void> {
  let text = '';
  const words = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += words.decode(part, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      // Pings have no data.
      const data = /^data: (?<json>.+)$/m.exec(message)?.groups?.['json'];
      if (data) hear(messageShape.parse(JSON.parse(data)).data.deskEvents);
    }
  }
}
