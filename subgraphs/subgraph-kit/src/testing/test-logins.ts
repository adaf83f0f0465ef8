import type pg from 'pg';
import { WALL_ROLES } from '../walls/session.ts';

/** Login that owns the databases of tests, as a slice owns its own: it is no superuser and not past any rule. */
export const TEST_OWNER = 'test_owner';

/** Login on which the requests of tests run. */
export const TEST_APP = 'test_app';

const LOCK = "hashtext('madang-test-logins')";

/** Makes the roles and logins that databases of tests need, once for a PostgreSQL. */
export async function makeTestLogins(server: pg.Client): Promise<void> {
  await server.query(`select pg_advisory_lock(${LOCK})`);
  try {
    const { rowCount } = await server.query('select 1 from pg_roles where rolname = $1', [TEST_APP]);
    if (rowCount !== 0) return;
    for (const role of WALL_ROLES) await server.query(`create role ${role} nologin`);
    await server.query(`create role ${TEST_OWNER} login password '${TEST_OWNER}'`);
    await server.query(
      `create role ${TEST_APP} login noinherit password '${TEST_APP}' in role ${WALL_ROLES.join(', ')}`,
    );
  } finally {
    await server.query(`select pg_advisory_unlock(${LOCK})`);
  }
}
