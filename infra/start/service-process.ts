import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { probe } from './readiness.ts';
import type { ServiceDefinition, ServiceState, ServiceView, Timing } from './service-definition.ts';

const followSupervisor = pathToFileURL(join(import.meta.dirname, 'follow-supervisor.js')).href;

/** Keeps one service running until it is told to stop; emits `change` whenever its view changes. */
export class ServiceProcess extends EventEmitter<{ change: [ServiceView] }> {
  readonly definition: ServiceDefinition;
  readonly #timing: Timing;
  #state: ServiceState = 'stopped';
  #wanted = false;
  #child: ChildProcess | null = null;
  #startedAt = 0;
  #deaths = 0;
  #restarts = 0;
  #note: string | null = null;
  #retry: NodeJS.Timeout | undefined;

  constructor(definition: ServiceDefinition, timing: Timing) {
    super();
    this.definition = definition;
    this.#timing = timing;
  }

  get view(): ServiceView {
    const { name, port, logFile } = this.definition;
    const pid = this.#child?.pid ?? null;
    const uptimeMs = pid === null ? null : Date.now() - this.#startedAt;
    return { name, port, logFile, pid, uptimeMs, state: this.#state, restarts: this.#restarts, note: this.#note };
  }

  /** Deaths since it was last steady; grows while a service cannot start. */
  get deaths(): number {
    return this.#deaths;
  }

  /** Wants the service to run from now on. */
  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#deaths = 0;
    if (!this.#child) this.#spawn();
  }

  /** Ends the service and keeps it ended: SIGTERM, and SIGKILL to its whole group when patience runs out. */
  async stop(): Promise<void> {
    this.#wanted = false;
    clearTimeout(this.#retry);
    const child = this.#child;
    if (!child) return this.#become('stopped');
    this.#become('stopping');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const lastResort = setTimeout(() => killGroup(child), this.#timing.patienceMs);
    await ended;
    clearTimeout(lastResort);
  }

  /** Resolves with the view as soon as it satisfies the condition. */
  async when(condition: (view: ServiceView) => boolean, signal?: AbortSignal): Promise<ServiceView> {
    while (!condition(this.view)) await once(this, 'change', { signal });
    return this.view;
  }

  #spawn(): void {
    const { entry, builtBy } = this.definition;
    if (!existsSync(entry)) return this.#tryLater('missing', `${entry} is missing; run ${builtBy ?? 'pnpm build'}`);
    const child = this.#launch();
    this.#child = child;
    this.#startedAt = Date.now();
    child.once('exit', (code, signal) => this.#died(signal ?? `exit code ${code}`));
    child.once('error', (error) => this.#died(error.message));
    child.once('message', () => this.#ready(child));
    this.#become('starting');
    void this.#watchReadiness(child);
  }

  #launch(): ChildProcess {
    const { entry, env, logFile, nodeFlags = [] } = this.definition;
    const log = openSync(logFile, 'a');
    try {
      return spawn(process.execPath, [...nodeFlags, '--import', followSupervisor, entry], {
        env: { ...process.env, ...env },
        // A group of its own: Ctrl-C reaches the supervisor alone, which then stops services in order.
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
      });
    } finally {
      closeSync(log);
    }
  }

  async #watchReadiness(child: ChildProcess): Promise<void> {
    const { readyUrl } = this.definition;
    while (readyUrl && this.#child === child && this.#state === 'starting') {
      const answer = await probe(readyUrl);
      if (answer.ready) return this.#ready(child);
      if (this.#state === 'starting' && answer.reason !== this.#note) this.#become('starting', answer.reason);
      await delay(this.#timing.probeEveryMs);
    }
  }

  #ready(child: ChildProcess): void {
    if (this.#child === child && this.#state === 'starting') this.#become('ready');
  }

  #died(how: string): void {
    if (!this.#child) return;
    const lived = Date.now() - this.#startedAt;
    this.#child = null;
    if (!this.#wanted) return this.#become('stopped');
    this.#deaths = lived >= this.#timing.steadyAfterMs ? 1 : this.#deaths + 1;
    this.#tryLater('waiting', `died (${how})`);
  }

  #tryLater(state: ServiceState, note: string): void {
    const { firstRetryMs, longestRetryMs } = this.#timing;
    const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.max(0, this.#deaths - 1));
    this.#retry = setTimeout(() => {
      if (state === 'waiting') this.#restarts += 1;
      this.#spawn();
    }, wait);
    this.#become(state, note);
  }

  #become(state: ServiceState, note: string | null = null): void {
    this.#state = state;
    this.#note = note;
    this.emit('change', this.view);
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
