import type { WebSocket } from 'ws';
import { asteriskTime } from './channel.ts';

/** How events are told: how often each, kept back, or not at all by their type. */
interface Telling {
  times: number;
  held: boolean;
  lost: readonly string[];
}

/** Applications of Asterisk: who listens, to what, and how events are told to them. */
export class Applications {
  readonly telling: Telling = { times: 1, held: false, lost: [] };
  /** Indicates whether nobody is let in to listen. */
  isClosed = false;
  private readonly sockets = new Map<string, WebSocket>();
  private readonly sources = new Map<string, Set<string>>();
  private readonly held: [WebSocket, string][] = [];

  private readonly clock: () => Date;

  constructor(clock: () => Date) {
    this.clock = clock;
  }

  /** Lets somebody listen; who listened before is told that they were replaced. */
  connect(app: string, socket: WebSocket): void {
    const before = this.sockets.get(app);
    this.sockets.set(app, socket);
    socket.on('close', () => this.sockets.get(app) === socket && this.sockets.delete(app));
    if (!before) return;
    this.send(before, app, 'ApplicationReplaced', {});
    before.close();
  }

  /** Indicates whether somebody listens for an application. */
  isConnected(app: string): boolean {
    return this.sockets.has(app);
  }

  /** Names of the applications for which somebody listens. */
  get names(): string[] {
    return [...this.sockets.keys()];
  }

  /** What an application hears of, e.g. `channel:1764385200.1`. */
  sourcesOf(app: string): ReadonlySet<string> {
    return this.sources.get(app) ?? new Set();
  }

  /** Lets an application hear of something from now on. */
  subscribe(app: string, source: string): void {
    this.sources.set(app, new Set([...this.sourcesOf(app), source]));
  }

  /** Nobody hears of something any more. */
  forget(source: string): void {
    for (const heard of this.sources.values()) heard.delete(source);
  }

  /** One application hears of something no more. */
  unsubscribe(app: string, source: string): void {
    this.sources.get(app)?.delete(source);
  }

  /** Tells every application that hears of one of these sources, once each; who does not listen misses it. */
  tell(sources: readonly string[], type: string, body: object): void {
    for (const [app, socket] of this.sockets) {
      const heard = this.sourcesOf(app);
      if (sources.some((source) => heard.has(source))) this.send(socket, app, type, body);
    }
  }

  /** Tells one application; false where nobody listens for it. */
  tellApplication(app: string, type: string, body: object): boolean {
    const socket = this.sockets.get(app);
    if (socket) this.send(socket, app, type, body);
    return socket !== undefined;
  }

  /** Tells what was kept back, the latest first. */
  release(): void {
    this.telling.held = false;
    for (const [socket, text] of this.held.toReversed()) socket.send(text);
    this.held.length = 0;
  }

  /** Breaks all connections off without a word. */
  breakOff(): void {
    for (const socket of this.sockets.values()) socket.terminate();
    this.sockets.clear();
  }

  private send(socket: WebSocket, app: string, type: string, body: object): void {
    const { times, held, lost } = this.telling;
    if (lost.includes(type)) return;
    const told = { type, application: app, timestamp: asteriskTime(this.clock()), asterisk_id: '00:16:3e:00:00:01' };
    const text = JSON.stringify({ ...told, ...body });
    for (let time = 0; time < times; time += 1) {
      if (held) this.held.push([socket, text]);
      else socket.send(text);
    }
  }
}
