import { existsSync, readFileSync } from 'node:fs';
import { portOf, slices } from '@madang/shared-schema/slices';
import { buildAll } from './build.ts';
import { databaseUrlOf, embeddedLogins } from './database-addresses.ts';
import { ensureDemo } from './demo.ts';
import { ensureDatabases } from './postgres/databases.ts';
import type { ServiceView } from './service-definition.ts';
import type { ServiceProcess } from './service-process.ts';
import type { SystemPlan } from './services.ts';
import { brokenHome, StartProblem } from './start-problem.ts';
import type { Supervisor } from './supervisor.ts';
import type { Report } from './terminal.ts';

const DEATHS_BEFORE_GIVING_UP = 3;
const PATIENCE_MS = 60_000;
const LOG_LINES_TOLD = 12;

/** What a start does besides starting processes. */
export interface BootOptions {
  readonly build: boolean;
  readonly demo: boolean;
  readonly report: Report;
  readonly signal?: AbortSignal;
}

/** Brings all services up in the order in which they need each other; a subgraph that cannot start does not stop the rest. */
export async function boot(plan: SystemPlan, supervisor: Supervisor, options: BootOptions): Promise<void> {
  const { report, signal } = options;
  const building = options.build ? buildAll(report.step, signal) : Promise.resolve();
  const preparing = prepareDatabases(plan, supervisor, signal);
  supervisor.service('identity').start();
  // Both are waited for together, so that a failure of one is told at once and never left unhandled.
  await Promise.all([building, preparing]);
  for (const name of supervisor.names) supervisor.service(name).start();
  const ready = await Promise.all(supervisor.names.map((name) => becomesReady(supervisor.service(name), options)));
  if (!options.demo) return;
  if (ready.includes(false)) return report.warn('the demo data waits until every service can start');
  const urls = Object.fromEntries(slices.map(({ name }) => [name, databaseUrlOf(plan, name)]));
  await ensureDemo(urls, { privacyKeys: plan.secrets.privacyKeys, filesFolder: plan.home.files }, report.step);
}

async function prepareDatabases(plan: SystemPlan, supervisor: Supervisor, signal?: AbortSignal): Promise<void> {
  const logins = embeddedLogins(plan);
  if (logins.length === 0) return;
  const postgres = supervisor.service('postgres');
  postgres.start();
  const view = await postgres.when(({ state }) => state === 'ready' || state === 'waiting', signal);
  if (view.state === 'waiting') throw brokenHome(`PostgreSQL does not start.${endOfLog(view)}`);
  const cluster = { port: portOf('postgres', plan.env), password: plan.secrets.postgresPassword };
  await ensureDatabases(cluster, logins);
}

/** Waits until a service is ready; false for a subgraph that cannot start, a problem for what everything needs. */
async function becomesReady(service: ServiceProcess, { report, signal }: BootOptions): Promise<boolean> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const either = signal ? AbortSignal.any([signal, patience]) : patience;
  const isSettled = ({ state }: ServiceView) =>
    state === 'ready' || state === 'missing' || service.deaths >= DEATHS_BEFORE_GIVING_UP;
  const view = await service.when(isSettled, either).catch((error: unknown) => {
    if (!patience.aborted) throw error;
    return service.view;
  });
  if (view.state === 'ready') return true;
  const problem = `${view.name} does not become ready: ${view.note ?? view.state}${endOfLog(view)}`;
  if (!slices.some(({ name }) => name === view.name)) throw new StartProblem(problem);
  report.warn(`${problem}\nThe rest runs without ${view.name}; it is tried again and again.`);
  return false;
}

function endOfLog({ logFile }: ServiceView): string {
  if (!existsSync(logFile)) return '';
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LOG_LINES_TOLD);
  return ['', `The end of ${logFile}:`, ...lines.map((line) => `  ${line.slice(0, 400)}`)].join('\n');
}
