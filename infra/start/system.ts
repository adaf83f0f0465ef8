import { existsSync, renameSync } from 'node:fs';
import type { Server } from 'node:net';
import { portOf, slices } from '@madang/shared-schema/slices';
import { boot } from './boot.ts';
import { openControl, type ControlAnswer, type ControlRequest } from './control.ts';
import { databaseUrlOf } from './database-addresses.ts';
import { ensureDocumentCertificate } from './document-certificate.ts';
import { checkIdentityFiles, checkPostgresFolder, homeIn, prepareHome } from './home.ts';
import { waitForLeftovers } from './leftovers.ts';
import { checkPorts } from './ports.ts';
import { probe } from './readiness.ts';
import { loadSecrets } from './secrets.ts';
import type { ServiceDefinition, ServiceView } from './service-definition.ts';
import type { ServiceProcess } from './service-process.ts';
import { originOf, serviceDefinitions, type SystemPlan } from './services.ts';
import { StartProblem } from './start-problem.ts';
import { Supervisor } from './supervisor.ts';
import { quietReport, type Report } from './terminal.ts';

/** How to start an embedded system. */
export interface SystemOptions {
  /** Folder that keeps the database, the keys and the logs. */
  readonly home: string;
  /** Moves all ports; 4000 unless given. */
  readonly portBase?: number;
  /** Loads the demo data when it is not there. */
  readonly demo?: boolean;
  /** Builds what changed first. */
  readonly build?: boolean;
  readonly report?: Report;
  readonly signal?: AbortSignal;
  /** Variables that the command was given, e.g. DATABASE_URL_ORDERS and DATABASE_APP_URL_ORDERS. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A running embedded system. */
export interface System {
  readonly url: string;
  /** Stops every process; resolves when none is left. */
  stop(): Promise<void>;
  service(name: string): SystemService;
  /** Address of a slice's database for its own login; an unknown slice is a fault. */
  databaseUrl(slice: string): string;
}

/** One service of a running system, to be taken away and brought back. */
export interface SystemService {
  stop(): Promise<void>;
  /** Resolves when the service is ready. */
  start(): Promise<void>;
}

/** Starts PostgreSQL and all services, and resolves when they are ready; throws a {@link StartProblem} told in words. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { report = quietReport, demo = true, build = false, signal } = options;
  const plan = planOf(options);
  await ensureDocumentCertificate(plan.home.secretsFile, plan.secrets, plan.env, new Date());
  const definitions = serviceDefinitions(plan);
  const supervisor = new Supervisor(definitions);
  const control = await takeControl(plan, supervisor);
  const stop = async () => {
    supervisor.off('change', report.service);
    control.close();
    await supervisor.stopAll();
  };
  try {
    const needs = definitions.flatMap(({ name, port, morePorts }) =>
      Object.entries({ [name]: port, ...morePorts }).map(([service, each]) => ({ service, port: each })),
    );
    await waitForLeftovers(needs, report.step);
    await checkPorts(needs, otherBase(plan));
    turnLogsOver(definitions);
    supervisor.on('change', report.service);
    await boot(plan, supervisor, { build, demo, report, signal });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: originOf(plan.env),
    stop,
    service: (name) => handleOf(supervisor, name),
    databaseUrl: (slice) => databaseUrlOf(plan, slice),
  };
}

function planOf({ home: folder, portBase, env = process.env }: SystemOptions): SystemPlan {
  const shift = portBase === undefined ? {} : { PORT_BASE: String(portBase) };
  checkPortBase({ ...env, ...shift });
  const home = homeIn(folder);
  prepareHome(home);
  checkPostgresFolder(home);
  checkIdentityFiles(home);
  const names = slices.map(({ name }) => name);
  return { home, secrets: loadSecrets(home.secretsFile, names), env: { ...env, ...shift } };
}

function checkPortBase(env: NodeJS.ProcessEnv): void {
  try {
    portOf('edge', env);
  } catch (error) {
    throw new StartProblem(error instanceof Error ? error.message : String(error));
  }
}

async function takeControl(plan: SystemPlan, supervisor: Supervisor): Promise<Server> {
  const url = originOf(plan.env);
  const control = await openControl(plan.home.controlSocket, (request) => answer(url, supervisor, request));
  if (control) return control;
  throw new StartProblem(
    `Madang is already running from ${plan.home.folder}.\nSee it with: npx pnpm service status\nStop it with Ctrl-C where it was started.`,
  );
}

async function answer(url: string, supervisor: Supervisor, request: ControlRequest): Promise<ControlAnswer> {
  const names = request.service === undefined ? supervisor.names : [request.service];
  const unknown = names.find((name) => !supervisor.find(name));
  if (unknown) return { ok: false, message: `no service called ${unknown}; there are ${supervisor.names.join(', ')}` };
  await Promise.all(names.map((name) => act(supervisor, name, request.action)));
  const views = await Promise.all(names.map((name) => viewOf(supervisor.service(name))));
  return { ok: true, url, pid: process.pid, services: views };
}

/** A service as it is at this moment: what was ready may have lost its database since. */
async function viewOf({ definition: { readyUrl }, view }: ServiceProcess): Promise<ServiceView> {
  if (view.state !== 'ready' || !readyUrl) return view;
  const readiness = await probe(readyUrl);
  return readiness.ready ? view : { ...view, state: 'away', note: readiness.reason };
}

async function act(supervisor: Supervisor, name: string, action: ControlRequest['action']): Promise<void> {
  const service = supervisor.service(name);
  if (action === 'stop' || action === 'restart') await service.stop();
  if (action === 'start' || action === 'restart') {
    service.start();
    await service.when(({ state }) => state !== 'starting');
  }
}

function handleOf(supervisor: Supervisor, name: string): SystemService {
  const service = supervisor.service(name);
  return {
    stop: () => service.stop(),
    start: async () => {
      service.start();
      await service.when(({ state }) => state === 'ready');
    },
  };
}

/** Keeps the logs of the run before as `<service>.log.1`. */
function turnLogsOver(definitions: readonly ServiceDefinition[]): void {
  for (const { logFile } of definitions) if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
}

/** A base of ports that is far from the present one. */
function otherBase(plan: SystemPlan): number {
  const base = portOf('edge', plan.env) + 10_000;
  return base <= 60_000 ? base : 4000;
}
