import { anonymous, type Actor } from '@madang/shared-schema/actor';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { pino, type Logger } from 'pino';
import { actorReader } from './actor-token.ts';
import { holdApprovals } from './approvals/approval-room.ts';
import { auditJobs } from './audit/audit-jobs.ts';
import { FileAnchor } from './audit/file-anchor.ts';
import { keepSealing } from './audit/keep-sealing.ts';
import { systemClock, type Clock } from './clock.ts';
import { migrate } from './database.ts';
import { holdClocks } from './deadlines/clocks.ts';
import { enterClockRules } from './deadlines/rule-of-clock.ts';
import type { Subgraph } from './definition.ts';
import { serveMessages } from './dispatch/serve-messages.ts';
import { serveDocuments } from './documents/serve-documents.ts';
import { parseEnvironment, type Environment } from './environment.ts';
import { DELIVER_EVENT, deliverEvent } from './events.ts';
import { serveExtracts } from './extracts/serve-extracts.ts';
import { federatedSchema } from './federated-schema.ts';
import { serveFiles } from './files/serve-files.ts';
import { holdHouse } from './house-call.ts';
import { idempotencyJobs } from './idempotency/forget-answers.ts';
import { addInbox } from './inbox.ts';
import { migrateJobs, runJobs, type Jobs } from './jobs.ts';
import { listen } from './live.ts';
import { holdKeys, keysOf } from './privacy/keys-of.ts';
import { addDoors } from './routes.ts';
import { buildServer } from './server.ts';
import { holdSurveys } from './surveys/survey-room.ts';
import { openSliceDatabase } from './walls/slice-database.ts';

const RETRY_MS = 500;

/** A subgraph that runs. */
export interface RunningSubgraph {
  readonly url: string;
  /** Database by the login of the slice itself. */
  readonly orm: MikroORM;
  /** Entity manager of one actor, as a request of theirs gets it. */
  readonly emOf: (actor: Actor) => EntityManager;
  /** Settles once the database was reached, migrated and the job runner started. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Runs a subgraph as a process of its own, until it is told to stop. */
export async function startSubgraph(subgraph: Subgraph): Promise<void> {
  const environment = parseEnvironment(process.env);
  const log = pino({ level: environment.LOG_LEVEL, base: { service: subgraph.name } });
  const running = await serve(subgraph, environment, { log, variables: process.env });
  const stop = (): void => {
    void running.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Options that tests set. */
export interface ServeOptions {
  readonly log: Logger;
  readonly clock?: Clock;
  readonly onStatement?: (sql: string) => void;
  /** Variables of the process, for features that read some of their own; none unless said. */
  readonly variables?: NodeJS.ProcessEnv;
  /** Indicates whether acts go into the audit chain by themselves; true unless said. */
  readonly sealing?: boolean;
}

/** Serves a subgraph: it listens at once, says not ready while its database is away, and works when that is back. */
export async function serve(
  subgraph: Subgraph,
  environment: Environment,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  const ground = await layGround(subgraph, environment, options);
  const { database, live, log } = ground;
  let trouble: string | null = 'starting';
  const { server, files, stopDocuments, messages } = await openServer(ground, () => trouble);
  const address = await server.listen({ port: environment.PORT, host: environment.HOST });
  let work: readonly Stoppable[] = [];
  let stopped = false;
  const ready = untilDone(
    async () => void (work = await beginWork(ground, files.jobs)),
    () => stopped,
    (reason) => {
      trouble = reason;
      if (reason) log.warn(reason);
    },
  );
  return {
    url: address,
    orm: database.orm,
    emOf: database.emOf,
    ready,
    async stop() {
      stopped = true;
      await Promise.all([live, ...work].map((each) => each.stop()));
      await Promise.all([files.stop(), stopDocuments(), messages.stop()]);
      await server.close();
      await database.close();
    },
  };
}

interface Stoppable {
  stop(): Promise<void>;
}

/** What a subgraph stands on, whether its database answers or not. */
type Ground = Awaited<ReturnType<typeof layGround>>;

async function layGround(subgraph: Subgraph, environment: Environment, options: ServeOptions) {
  const { log, clock = systemClock, onStatement, sealing = true, variables = {} } = options;
  const {
    DATABASE_URL: url,
    DATABASE_APP_URL: appUrl,
    EVENT_SECRET: eventSecret,
    PRIVACY_KEY: privacyKey,
  } = environment;
  const [{ schema }, readActor, database] = await Promise.all([
    federatedSchema(subgraph),
    actorReader(subgraph.name, environment.ACTOR_PUBLIC_KEY),
    openSliceDatabase(subgraph, { url, appUrl, ...(onStatement ? { onStatement } : {}) }),
  ]);
  holdKeys(database.orm, [database.emOf(anonymous)], { privacyKey, eventSecret });
  const databases = [database.orm.em, database.emOf(anonymous)];
  holdClocks(databases, subgraph);
  holdApprovals(databases, subgraph);
  holdSurveys(databases, subgraph);
  holdHouse(databases, { urls: environment.SLICE_URLS, secret: eventSecret });
  const anchor = new FileAnchor(environment.AUDIT_ANCHOR_DIR, subgraph.name);
  const em = (): EntityManager => database.orm.em.fork();
  const live = listen(url, log);
  return { subgraph, environment, schema, readActor, database, live, anchor, em, log, clock, sealing, variables };
}

async function openServer(ground: Ground, notReady: () => string | null) {
  const { subgraph, environment, readActor, database, em, clock, log, variables } = ground;
  const { orm, emOf, ping } = database;
  const server = await buildServer({ ...ground, name: subgraph.name, emOf, ping, notReady });
  addInbox(server, { orm, secret: environment.EVENT_SECRET, handlers: subgraph.hears, clock });
  const doors = { slice: subgraph.name, secret: environment.EVENT_SECRET, em, readActor, clock, log, variables };
  addDoors(server, subgraph.routes, doors);
  const rooms = {
    slice: subgraph.name,
    em,
    askers: emOf(anonymous),
    wrapper: keysOf(orm.em).wrapper,
    secret: environment.PRIVACY_KEY,
    environment,
    clock,
    log,
  };
  const files = serveFiles(server, readActor, { ...rooms, declaration: subgraph.files });
  const stopDocuments = serveDocuments(server, readActor, { ...rooms, documents: subgraph.documents });
  serveExtracts(server, readActor, { ...rooms, declarations: subgraph.extracts });
  const { messages: declarations, documents } = subgraph;
  const messages = serveMessages(server, readActor, { ...rooms, declarations, documents, variables });
  return { server, files, stopDocuments, messages };
}

async function beginWork(ground: Ground, jobsOfFiles: Jobs): Promise<Stoppable[]> {
  const { subgraph, environment, database, live, anchor, em, clock, log, sealing } = ground;
  const { DATABASE_URL: databaseUrl, EVENT_SECRET: secret, SLICE_URLS: urls } = environment;
  const { orm } = database;
  await Promise.all([migrate(orm, log), migrateJobs(databaseUrl), live.listening]);
  await enterClockRules(em());
  const tasks = { [DELIVER_EVENT]: deliverEvent({ orm, source: subgraph.name, secret, urls }) };
  const jobs = { ...auditJobs(anchor, log), ...idempotencyJobs, ...subgraph.jobs, ...jobsOfFiles };
  const runner = await runJobs({ orm, databaseUrl, jobs, tasks, clock, log });
  return sealing ? [runner, keepSealing({ em, anchor, clock, log })] : [runner];
}

async function untilDone(
  work: () => Promise<void>,
  isStopped: () => boolean,
  report: (trouble: string | null) => void,
): Promise<void> {
  while (!isStopped()) {
    try {
      await work();
      report(null);
      return;
    } catch (error) {
      report(`not ready yet: ${error instanceof Error ? error.message : String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
