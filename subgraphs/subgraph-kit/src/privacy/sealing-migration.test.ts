import { expect, test } from 'vitest';
import { migrate, migration, openDatabase } from '../database.ts';
import { newId } from '../id.ts';
import { emptyDatabase } from '../testing/index.ts';
import { holdKeys, keysOf } from './keys-of.ts';
import { sealingMigration } from './sealing-migration.ts';
import { openColumn, soughtTerms } from './sealing.ts';

const TABLE = { table: 'person', kinds: { name: 'NAME', mobile: 'PHONE' } } as const;
const clear = migration(
  'Migration20260101T0000_add_person',
  'create table person (id uuid primary key, name text not null, mobile text)',
);
const sealing = sealingMigration('Migration20260102T0000_seal_person', {
  before: [
    "alter table person add column name_sealed bytea, add column mobile_sealed bytea, add column personal_index text[] not null default '{}'",
  ],
  seal: TABLE,
  after: [
    'alter table person drop column name, drop column mobile',
    'alter table person rename column name_sealed to name',
    'alter table person rename column mobile_sealed to mobile',
    'alter table person alter column name set not null',
  ],
});
const SECRETS = { privacyKey: Buffer.alloc(32, 7).toString('base64'), eventSecret: 'whsec_' };

test('what lay in clear is sealed by the migration, found by its index, and lies nowhere in clear', async () => {
  const database = await emptyDatabase();
  const before = await openDatabase({ url: database.url, rows: [], migrations: [clear] });
  await migrate(before);
  const people = Array.from({ length: 1203 }, (_unused, index) => ({
    id: newId(),
    name: `고객${index}번`,
    mobile: index % 3 === 0 ? null : `0105${String(index).padStart(7, '0')}`,
  }));
  await before.em.execute(
    'insert into person select * from jsonb_to_recordset(?::jsonb) as one (id uuid, name text, mobile text)',
    [JSON.stringify(people)],
  );
  await before.close(true);

  const orm = await openDatabase({ url: database.url, rows: [], migrations: [clear, sealing] });
  holdKeys(orm, [], SECRETS);
  const em = orm.em.fork();
  await migrate(orm);
  const { keyring } = keysOf(em);
  for (const { id, name, mobile } of people.filter((_person, index) => index % 100 === 0)) {
    const [row] = await em.execute<{ name: Buffer; mobile: Buffer | null }[]>(
      'select name, mobile from person where id = ?',
      [id],
    );
    expect(await openColumn(keyring, TABLE, { id, column: 'name', sealed: row?.name ?? null })).toBe(name);
    expect(await openColumn(keyring, TABLE, { id, column: 'mobile', sealed: row?.mobile ?? null })).toBe(mobile);
  }
  const terms = await soughtTerms(keyring, TABLE, 'PHONE', '010-5000-0001');
  expect(await em.execute('select id from person where personal_index && ?::text[]', [`{${terms.join(',')}}`])).toEqual(
    [{ id: people[1]?.id }],
  );
  const all = JSON.stringify(await em.execute('select person::text from person'));
  expect(all).not.toContain('고객');
  expect(all).not.toContain('0105000');
  await orm.close(true);
  await database.drop();
});

test('a database without rows is migrated without keys', async () => {
  const database = await emptyDatabase();
  const orm = await openDatabase({ url: database.url, rows: [], migrations: [clear, sealing] });
  await migrate(orm);
  expect(await orm.em.fork().execute('select 1 from data_key')).toEqual([]);
  await orm.close(true);
  await database.drop();
});
