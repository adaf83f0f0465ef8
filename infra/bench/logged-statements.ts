import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import type { Home } from '../start/home.ts';

/** A statement as PostgreSQL timed it, parse and bind included. */
export interface LoggedStatement {
  /** Name that the connection gave itself. */
  readonly by: string;
  readonly text: string;
  readonly ms: number;
}

/** What PostgreSQL wrote down while work was done, everything of the cluster; needs its superuser. */
export async function loggedBy(
  superuser: Client,
  home: Home,
  work: () => Promise<unknown>,
): Promise<LoggedStatement[]> {
  await superuser.query("alter system set log_line_prefix = '%a|'");
  await superuser.query('alter system set log_min_duration_statement = 0');
  await superuser.query('select pg_reload_conf()');
  const before = readFileSync(postgresLog(home), 'utf8').length;
  await work();
  await superuser.query('alter system reset log_min_duration_statement');
  await superuser.query('select pg_reload_conf()');
  return statementsIn(readFileSync(postgresLog(home), 'utf8').slice(before));
}

function postgresLog({ logs }: Home): string {
  return `${logs}/postgres.log`;
}

const LINE =
  /^(?<by>[^|\n]*)\|LOG: {2}duration: (?<ms>[\d.]+) ms {2}(?<phase>parse|bind|execute|statement)[^:]*: (?<text>[^]*)$/;

/** Parse, bind and execution of one statement are entries of their own; together they are its time. */
function statementsIn(log: string): LoggedStatement[] {
  const open = new Map<string, number>();
  const whole: LoggedStatement[] = [];
  for (const entry of log.split(/\n(?=[^|\n]*\|[A-Z]+: )/)) {
    const { by, ms, phase, text } = LINE.exec(entry)?.groups ?? {};
    if (by === undefined || text === undefined) continue;
    const key = `${by} ${text.trim()}`;
    const sum = (open.get(key) ?? 0) + Number(ms);
    if (phase === 'parse' || phase === 'bind') open.set(key, sum);
    else {
      open.delete(key);
      whole.push({ by, text: text.trim(), ms: sum });
    }
  }
  return whole;
}
