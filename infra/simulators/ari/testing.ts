import { once } from 'node:events';
import { WebSocket } from 'ws';

/** An event as Asterisk tells it, as far as tests look at it. */
export interface ToldEvent {
  readonly type: string;
  readonly channel?: { readonly id: string };
  readonly peer?: { readonly id: string };
  readonly dialstatus?: string;
  readonly [detail: string]: unknown;
}

/** Answer of an Asterisk: its status and its JSON, or its text where it is none. */
interface AriAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A program of a test that asks an Asterisk and listens to it. */
export interface AriProgram {
  readonly told: ToldEvent[];
  /** Asks; gives the status and the body. */
  ask(method: string, path: string, body?: object): Promise<AriAnswer>;
  /** Waits until something was told that fits. */
  hear(fits: (event: ToldEvent) => boolean): Promise<ToldEvent>;
  /** Settles once the connection has ended. */
  readonly ended: Promise<unknown>;
  close(): void;
}

/** Lets a program listen for an application. */
export async function anAriProgram(url: string, app: string, key = 'madang:ari-secret'): Promise<AriProgram> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/events?app=${app}&api_key=${encodeURIComponent(key)}`);
  const told: ToldEvent[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (bytes: Buffer) => {
    told.push(JSON.parse(bytes.toString()));
    for (const look of waiting) look();
  });
  const ended = new Promise((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  return {
    told,
    ended,
    ask: (method, path, body) => askAri(url, { method, path, body, key }),
    hear: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = told.find(fits);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () => socket.close(),
  };
}

interface Question {
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
  readonly key: string;
}

async function askAri(url: string, { method, path, body, key }: Question): Promise<AriAnswer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Basic ${btoa(key)}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  return { status: answer.status, body: text !== '' && isJson ? JSON.parse(text) : text };
}
