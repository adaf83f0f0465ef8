import { expect, test } from 'vitest';
import { migrate, openDatabase } from '../database.ts';
import { anActor, emptyDatabase, unwalledTablesIn } from '../testing/index.ts';
import { notesSubgraph } from '../testing/notes-subgraph.ts';
import { openSliceDatabase } from './slice-database.ts';

test('a database with rows from before the second wall is put behind it', async () => {
  const subgraph = notesSubgraph('notes');
  const before = ['Migration20261121T0000_add_events', 'Migration20261121T0100_add_note'];
  const { url, appUrl, drop } = await emptyDatabase();
  const old = await openDatabase({ url, rows: subgraph.rows, migrations: subgraph.migrations });
  await old.migrator.up({ migrations: before });
  await old.em.fork().execute("insert into note values (gen_random_uuid(), 'kept')");
  await old.close(true);

  const database = await openSliceDatabase(subgraph, { url, appUrl });
  await migrate(database.orm);
  const read = 'select text from note';
  expect(await database.emOf(anActor('AGENT')).execute(read)).toEqual([{ text: 'kept' }]);
  expect(await database.emOf(anActor('CONSUMER')).execute(read)).toEqual([]);
  expect(await unwalledTablesIn(url)).toEqual([]);
  await database.close();
  await drop();
});
