import { join } from 'node:path';
import { portOf, slices } from '@madang/shared-schema/slices';
import { accountsSettings, directorySettings } from './accounts-secrets.ts';
import { databaseAppUrlOf, databaseUrlOf, embeddedLogins } from './database-addresses.ts';
import { documentCertificate } from './document-certificate.ts';
import { repositoryFolder, type Home } from './home.ts';
import { mailDoor, mailRoute } from './mail-door.ts';
import { messageAccounts, messageProviders, passedOn, pushProviders } from './message-providers.ts';
import { PARCEL_ACCOUNTS, parcelProviders } from './parcel-providers.ts';
import { ariAccount, exchangeLines, phoneProviders, softphoneServer } from './phone-providers.ts';
import type { Secrets } from './secrets.ts';
import type { ServiceDefinition } from './service-definition.ts';
import {
  disputesProviders,
  id1372Client,
  ordersProviders,
  simulatorAccounts,
  solapiAccount,
  type CaseAccessSecrets,
} from './simulated-providers.ts';

/** What the list of services is made from. */
export interface SystemPlan {
  readonly home: Home;
  readonly secrets: Secrets;
  /** Variables of the command: PORT_BASE, LOG_LEVEL, DATABASE_URL_<SLICE> and DATABASE_APP_URL_<SLICE>. */
  readonly env: NodeJS.ProcessEnv;
}

/** Address at which a browser finds the system. */
export function originOf(env: NodeJS.ProcessEnv): string {
  return `http://localhost:${portOf('edge', env)}`;
}

/** Key that wraps the keys of a slice's personal data. */
export function privacyKeyOf({ secrets }: SystemPlan, slice: string): string {
  const key = secrets.privacyKeys[slice];
  if (key === undefined) throw new Error(`no key for the personal data of ${slice}`);
  return key;
}

/** Every process of the embedded system, PostgreSQL first unless all slices bring their own. */
export function serviceDefinitions(plan: SystemPlan): ServiceDefinition[] {
  const postgres = embeddedLogins(plan).length > 0 ? [postgresService(plan)] : [];
  const subgraphs = slices.map(({ name }) => subgraphService(plan, name));
  return [
    ...postgres,
    ...subgraphs,
    simulatorsService(plan),
    identityService(plan),
    gatewayService(plan),
    edgeService(plan),
  ];
}

function postgresService(plan: SystemPlan): ServiceDefinition {
  return {
    ...basics(plan, 'postgres', {
      POSTGRES_FOLDER: plan.home.postgres,
      POSTGRES_PASSWORD: plan.secrets.postgresPassword,
    }),
    entry: join(import.meta.dirname, 'postgres', 'database-server.ts'),
  };
}

/**
 * Where there is much memory V8 takes it before it tidies up: in an hour of searches the orders held 646 MiB without this
 * bound; with it they stay below 380 MiB, also straight after a burst of orders (`pnpm bench orders memory`).
 */
const SLICE_HEAP_MIB = 224;

function subgraphService(plan: SystemPlan, slice: string): ServiceDefinition {
  return {
    ...basics(plan, slice, {
      DATABASE_URL: databaseUrlOf(plan, slice),
      DATABASE_APP_URL: databaseAppUrlOf(plan, slice),
      ACTOR_PUBLIC_KEY: plan.secrets.actorPublicKey,
      EVENT_SECRET: plan.secrets.eventSecret,
      AUDIT_ANCHOR_DIR: plan.home.auditAnchors,
      PRIVACY_KEY: privacyKeyOf(plan, slice),
      FILES_DIR: plan.home.files,
      ...passedOn(plan.env, 'FILES_S3', 'CLAMD_ADDRESS', 'CLAMD_REQUIRED'),
      SLICE_URLS: sliceUrls(plan),
      ...messageProviders(plan.secrets.messages, solapiAccount(caseAccessOf(plan)), plan.env),
      ...documentCertificate(plan.secrets, plan.env),
      ...(slice === 'accounts' ? accountsVariables(plan) : {}),
      ...(slice === 'callcenter' ? callcenterProviders(plan) : {}),
      ...(slice === 'disputes' ? disputesProviders(caseAccessOf(plan), plan.env) : {}),
      ...(slice === 'orders' ? parcelProviders(plan.env) : {}),
      ...(slice === 'orders' ? ordersProviders(caseAccessOf(plan), plan.env) : {}),
    }),
    ...built(plan, slice, join('subgraphs', slice)),
    nodeFlags: [`--max-old-space-size=${SLICE_HEAP_MIB}`],
  };
}

function accountsVariables({ secrets, env }: SystemPlan): Record<string, string> {
  return { ...accountsSettings(secrets.accounts, env), ...pushProviders(secrets.messages, env) };
}

function callcenterProviders(plan: SystemPlan): Record<string, string> {
  const { secret } = caseAccessOf(plan);
  return { ...phoneProviders(secret, plan.env), ...softphoneServer(plan.env), ...mailDoor(secret, plan.env) };
}

function gatewayService(plan: SystemPlan): ServiceDefinition {
  const issuer = `${originOf(plan.env)}/oidc`;
  return {
    ...basics(plan, 'gateway', {
      OIDC_ISSUER: issuer,
      OIDC_JWKS_URL: `${addressOf(plan, 'identity')}/oidc/jwks`,
      OIDC_AUDIENCE: 'madang',
      ACTOR_PRIVATE_KEY: plan.secrets.actorPrivateKey,
      SLICE_URLS: sliceUrls(plan),
      SUPERGRAPH: join(repositoryFolder, 'shared-schema', 'supergraph.graphql'),
      SAFELIST_FILES: safelistFiles(),
      CASE_ACCESS_PUBLIC_KEY: caseAccessOf(plan).publicKey,
    }),
    ...built(plan, 'gateway', 'gateway'),
  };
}

function identityService(plan: SystemPlan): ServiceDefinition {
  const origin = originOf(plan.env);
  return {
    ...basics(plan, 'identity', {
      ISSUER: `${origin}/oidc`,
      ORIGIN: origin,
      DEV_ORIGIN: `http://localhost:${portOf('shellDev', plan.env)}`,
      KEYS_FILE: plan.home.identityKeysFile,
      STORE_FILE: plan.home.identityStoreFile,
      ...id1372Client(caseAccessOf(plan), origin),
      ...directorySettings(plan.secrets.accounts, addressOf(plan, 'accounts')),
    }),
    entry: join(repositoryFolder, 'infra', 'identity', 'main.ts'),
    readyUrl: `${addressOf(plan, 'identity')}/health/ready`,
  };
}

function simulatorsService(plan: SystemPlan): ServiceDefinition {
  return {
    ...basics(plan, 'simulators', {
      ...simulatorAccounts(caseAccessOf(plan), originOf(plan.env)),
      ...messageAccounts(plan.secrets.messages, plan.env),
      ...PARCEL_ACCOUNTS,
      ...exchangeLines(caseAccessOf(plan).secret, plan.env),
      ...ariAccount(caseAccessOf(plan).secret),
      ...mailRoute(caseAccessOf(plan).secret, plan.env),
      ...passedOn(plan.env, 'SIMULATORS_DEMO'),
    }),
    morePorts: { smtp: portOf('smtp', plan.env) },
    entry: join(repositoryFolder, 'infra', 'simulators', 'main.ts'),
    readyUrl: `${addressOf(plan, 'simulators')}/health/ready`,
  };
}

function caseAccessOf({ secrets: { caseAccess } }: SystemPlan): CaseAccessSecrets {
  if (!caseAccess) throw new Error('the keys of case access were not made');
  return caseAccess;
}

function edgeService(plan: SystemPlan): ServiceDefinition {
  return {
    ...basics(plan, 'edge', {
      GATEWAY_URL: addressOf(plan, 'gateway'),
      IDENTITY_URL: addressOf(plan, 'identity'),
      SIMULATORS_URL: addressOf(plan, 'simulators'),
      FRONTENDS_DIR: join(repositoryFolder, 'frontends'),
      ...passedOn(plan.env, 'SOFTPHONE_SERVER'),
    }),
    entry: join(repositoryFolder, 'infra', 'edge', 'main.ts'),
    // /health/* of the edge is the gateway's; its own list of slices shows that the edge itself answers.
    readyUrl: `${addressOf(plan, 'edge')}/slices.json`,
  };
}

function basics(plan: SystemPlan, name: string, env: Readonly<Record<string, string>>) {
  const port = portOf(name, plan.env);
  const common = {
    PORT: String(port),
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    LOG_LEVEL: plan.env['LOG_LEVEL'] || 'info',
    APOLLO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: plan.home.compileCache,
    PORT_BASE: plan.env['PORT_BASE'] ?? '',
  };
  return { name, port, env: { ...common, ...env }, logFile: join(plan.home.logs, `${name}.log`) };
}

function built(plan: SystemPlan, name: string, folder: string) {
  return {
    entry: join(repositoryFolder, folder, 'dist', 'main.js'),
    readyUrl: `${addressOf(plan, name)}/health/ready`,
    builtBy: `npx pnpm --filter @madang/${name === 'gateway' ? name : `${name}-subgraph`} build`,
  };
}

function addressOf(plan: SystemPlan, name: string): string {
  return `http://127.0.0.1:${portOf(name, plan.env)}`;
}

/** What each of our front ends may ask; a frontend that asks nothing has no such file. */
function safelistFiles(): string {
  const frontends = ['shell', ...slices.map(({ name }) => name)];
  return frontends.map((name) => join(repositoryFolder, 'frontends', name, 'src', 'gql', 'safelist.json')).join();
}

function sliceUrls(plan: SystemPlan): string {
  return JSON.stringify(Object.fromEntries(slices.map(({ name }) => [name, addressOf(plan, name)])));
}
