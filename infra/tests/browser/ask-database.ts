import { portOf, slices } from '@madang/shared-schema/slices';
import pg from 'pg';
import { inject } from 'vitest';
import { homeIn } from '../../start/home.ts';
import { loadSecrets } from '../../start/secrets.ts';

/** Asks as the superuser, who is past every rule of rows. */
export async function askDatabase(
  slice: string,
  sql: string,
  values: unknown[] = [],
): Promise<{ rows: Record<string, string>[] }> {
  const { url, home } = inject('system');
  const { postgresPassword } = loadSecrets(
    homeIn(home).secretsFile,
    slices.map(({ name }) => name),
  );
  const client = new pg.Client({
    host: '127.0.0.1',
    port: portOf('postgres', { PORT_BASE: new URL(url).port }),
    user: 'postgres',
    password: postgresPassword,
    database: slice,
  });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
