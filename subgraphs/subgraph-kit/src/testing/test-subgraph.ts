import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTOR_HEADER, ACTOR_ISSUER, claimsOf, type Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';
import { exportJWK, generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import type { AuditAnchor } from '../audit/audit-anchor.ts';
import { FileAnchor } from '../audit/file-anchor.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import type { Subgraph } from '../definition.ts';
import type { DocumentsEnvironment } from '../documents/documents-environment.ts';
import { selfMadeCertificate } from '../documents/testing/self-made-certificate.ts';
import type { FilesEnvironment } from '../files/files-environment.ts';
import { newId } from '../id.ts';
import { isOfJob } from '../jobs.ts';
import { serve } from '../serve.ts';
import { anActor } from './an-actor.ts';
import type { Answer } from './answer.ts';
import { clearTextIn } from './clear-text.ts';
import { follow } from './follow.ts';
import { freshDatabase } from './fresh-database.ts';

const EVENT_SECRET = `whsec_${Buffer.from('events of a test, of nobody else').toString('base64')}`;

const PRIVACY_KEY = Buffer.from('personal data in tests, 32 bytes').toString('base64');

/** What stands around the statements of a transaction; a read alone has it too. */
const FRAME_OF_TRANSACTION = /^\[query\] (begin|commit|rollback|select set_config\('madang\.actor')/;

/** Somebody who asks the subgraph under test. */
export interface Asker {
  readonly actor: Actor;
  ask(document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Opens a subscription over the real stream; settles once it is heard by the subgraph. */
  follow(document: string, variables?: Record<string, unknown>): Promise<AsyncGenerator<Answer>>;
}

/** A subgraph that runs for a test: its own database, its real HTTP server, a clock that stands still. */
export interface TestSubgraph {
  readonly url: string;
  /** Entity manager of the slice itself, which sees every row. */
  readonly em: EntityManager;
  /** Witness of its audit chain. */
  readonly anchor: AuditAnchor;
  /** Where that witness writes. */
  readonly anchorFile: string;
  /** Takes the acts on record into the audit chain; gives their number. */
  seal(): Promise<number>;
  /** Entity manager of an actor, as a request of theirs gets it. */
  emOf(actor: Actor): EntityManager;
  /** Sets the moment at which the subgraph believes to be. */
  setNow(now: Date): void;
  as(role: Role | readonly Role[], details?: Partial<Actor>): Asker;
  /** Asks with a token of one's own making, or none. */
  askWith(token: string | null, document: string): Promise<Answer>;
  signActor(actor: Actor, claims?: { audience?: string; expires?: string }): Promise<string>;
  /** Statements that the work cost; the beginning of a transaction, who asks in it, its end, and jobs are not counted. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  /** Places of its database where one of the words lies in clear, as `table: word`. */
  clearText(words: readonly string[]): Promise<string[]>;
  /** Delivers an event of another slice, as its worker would; the HTTP status is the answer. */
  hear(event: { id?: string; type: string; data: unknown; source?: string }, secret?: string): Promise<number>;
  stop(): Promise<void>;
}

/** What a subgraph under test reaches, where it is not alone. */
export interface TestReach {
  readonly slices?: Record<string, string>;
  readonly databaseUrl?: (url: string) => string;
  /** Scanner and store of files, where not the folder alone. */
  readonly files?: FilesEnvironment;
  /** Certificate and origin of documents, where not those of tests. */
  readonly documents?: DocumentsEnvironment;
  /** Variables of the process, for rooms and features that read some of their own. */
  readonly variables?: NodeJS.ProcessEnv;
  /** Keys that a gateway before it signs actors with; its own unless given. */
  readonly actorKeys?: GenerateKeyPairResult;
}

/** Starts a subgraph on a fresh database with the clock at `now`; `reach` says where other slices and the database answer. */
export async function startTestSubgraph(
  subgraph: Subgraph,
  now = new Date('2026-11-21T05:00:00Z'),
  reach: TestReach = {},
): Promise<TestSubgraph> {
  const database = await freshDatabase(subgraph);
  const anchors = await mkdtemp(join(tmpdir(), 'madang-anchors-'));
  const keys = reach.actorKeys ?? (await generateKeyPair('EdDSA', { crv: 'Ed25519' }));
  let moment = now;
  let statements: string[] | null = null;
  const running = await serve(
    subgraph,
    {
      PORT: 0,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      DATABASE_URL: reach.databaseUrl?.(database.url) ?? database.url,
      DATABASE_APP_URL: reach.databaseUrl?.(database.appUrl) ?? database.appUrl,
      EVENT_SECRET,
      PRIVACY_KEY,
      AUDIT_ANCHOR_DIR: anchors,
      FILES_DIR: join(anchors, 'files'),
      ...reach.files,
      ...(await documentsOfTests(subgraph)),
      ...reach.documents,
      SLICE_URLS: reach.slices ?? {},
      ACTOR_PUBLIC_KEY: { ...(await exportJWK(keys.publicKey)) },
    },
    {
      log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
      clock: () => moment,
      onStatement: (sql) => {
        // Work of every minute may begin at any moment.
        if (!isOfJob()) statements?.push(sql);
      },
      sealing: false,
      variables: reach.variables ?? {},
    },
  );
  await running.ready;
  const anchor = new FileAnchor(anchors, subgraph.name);
  const signActor: TestSubgraph['signActor'] = (actor, { audience = subgraph.name, expires = '60s' } = {}) =>
    new SignJWT(claimsOf(actor))
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(ACTOR_ISSUER)
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(keys.privateKey);
  const askWith = (token: string | null, query: string, variables?: Record<string, unknown>) =>
    post(`${running.url}/graphql`, token, { query, variables });
  return {
    url: running.url,
    em: running.orm.em.fork(),
    emOf: running.emOf,
    anchor,
    anchorFile: join(anchors, `${subgraph.name}.ndjson`),
    seal: () => sealAudit(running.orm.em, anchor, moment),
    setNow: (later) => void (moment = later),
    as(role, details) {
      const actor = anActor(role, details);
      return {
        actor,
        ask: async (document, variables) => askWith(await signActor(actor), document, variables),
        follow: async (query, variables) =>
          follow(`${running.url}/graphql/stream`, await signActor(actor), { query, variables }),
      };
    },
    askWith,
    signActor,
    async statementsOf(work) {
      const heard: string[] = (statements = []);
      await work();
      statements = null;
      return heard.filter((sql) => !FRAME_OF_TRANSACTION.test(sql));
    },
    clearText: (words) => clearTextIn(database.url, words),
    hear: (event, secret = EVENT_SECRET) => deliver(`${running.url}/events`, event, secret),
    async stop() {
      await running.stop();
      await database.drop();
      await rm(anchors, { recursive: true, force: true });
    },
  };
}

let certificate: Promise<string> | undefined;

/** One certificate for all tests of a process: making one takes a while. */
async function documentsOfTests({ documents }: Subgraph): Promise<DocumentsEnvironment> {
  if (documents.declarations.length === 0) return {};
  certificate ??= selfMadeCertificate(new Date('2020-01-01T00:00:00Z'), { days: 30_000 });
  return { PUBLIC_ORIGIN: 'https://madang.test', DOCUMENT_CERTIFICATE: await certificate };
}

async function post(url: string, token: string | null, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { [ACTOR_HEADER]: token } : {}) },
    body: JSON.stringify(body),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, data, errors };
}

async function deliver(
  url: string,
  { id = newId(), type, data, source = 'test' }: { id?: string; type: string; data: unknown; source?: string },
  secret: string,
): Promise<number> {
  const now = new Date();
  const body = JSON.stringify({ specversion: '1.0', id, source, type, time: now, data });
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents+json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    body,
  });
  return response.status;
}
