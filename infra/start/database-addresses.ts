import { portOf, slices } from '@madang/shared-schema/slices';
import { appLoginOf, databaseUrl, type SliceLogins } from './postgres/databases.ts';
import type { Secrets } from './secrets.ts';
import { StartProblem } from './start-problem.ts';

/** What the addresses of the databases are made from. */
export interface DatabasePlan {
  readonly secrets: Pick<Secrets, 'databasePasswords'>;
  /** Variables of the command: PORT_BASE, DATABASE_URL_<SLICE> and DATABASE_APP_URL_<SLICE>. */
  readonly env: NodeJS.ProcessEnv;
}

/** Address of one slice's database for its own login: an outside one from DATABASE_URL_<SLICE>, else the embedded one. */
export function databaseUrlOf(plan: DatabasePlan, slice: string): string {
  return (
    outsideDatabase(plan.env, slice)?.url ?? databaseUrl(portOf('postgres', plan.env), loginsOf(plan, slice).owner)
  );
}

/** Address of one slice's database for the login on which requests of people run. */
export function databaseAppUrlOf(plan: DatabasePlan, slice: string): string {
  const { app } = loginsOf(plan, slice);
  return outsideDatabase(plan.env, slice)?.appUrl ?? databaseUrl(portOf('postgres', plan.env), app, slice);
}

/** Logins of the slices whose database lives in the embedded PostgreSQL. */
export function embeddedLogins(plan: DatabasePlan): SliceLogins[] {
  return slices.flatMap(({ name }) => (outsideDatabase(plan.env, name) ? [] : [loginsOf(plan, name)]));
}

function loginsOf({ secrets: { databasePasswords } }: DatabasePlan, slice: string): SliceLogins {
  const login = (name: string) => {
    const password = databasePasswords[name];
    if (password === undefined) throw new Error(`no password for the login ${name}`);
    return { name, password };
  };
  return { owner: login(slice), app: login(appLoginOf(slice)) };
}

/** Addresses given in DATABASE_URL_<SLICE> and DATABASE_APP_URL_<SLICE>, if any; one without the other is a problem. */
function outsideDatabase(env: NodeJS.ProcessEnv, slice: string): { url: string; appUrl: string } | null {
  const word = slice.toUpperCase().replaceAll('-', '_');
  const names = [`DATABASE_URL_${word}`, `DATABASE_APP_URL_${word}`] as const;
  const [url, appUrl] = names.map((name) => env[name]);
  if (!url && !appUrl) return null;
  if (url && appUrl) return { url, appUrl };
  const [given, missing] = url ? names : names.toReversed();
  throw new StartProblem(
    `${given} is set and ${missing} is not: a slice signs in to its own database by two logins.\n` +
      'An administrator of the database makes both with: infra/start/postgres/outside-database.sql',
  );
}
