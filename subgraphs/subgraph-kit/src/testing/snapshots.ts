import { readFile, writeFile } from 'node:fs/promises';
import { openDatabase } from '../database.ts';
import type { Subgraph } from '../definition.ts';
import { federatedSchema } from '../federated-schema.ts';
import { freshDatabase } from './fresh-database.ts';

/** Writes the SDL of a subgraph beside the others when asked (`pnpm snapshots`), and gives both for comparison. */
export async function sdlSnapshot(subgraph: Subgraph): Promise<{ committed: string; printed: string }> {
  const file = new URL(`../../../../shared-schema/subgraphs/${subgraph.name}.graphql`, import.meta.url);
  const { sdl: printed } = await federatedSchema(subgraph);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') await writeFile(file, printed);
  return { committed: await readFile(file, 'utf8'), printed };
}

/** Statements that the rows would still need after all migrations; what only migrations hold (indexes, foreign keys) is theirs. */
export async function schemaDrift(subgraph: Subgraph): Promise<string[]> {
  const database = await freshDatabase(subgraph);
  const orm = await openDatabase({ url: database.url, rows: subgraph.rows, migrations: subgraph.migrations });
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true, dropTables: false });
    return sql
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^drop |drop constraint/.test(line));
  } finally {
    await orm.close(true);
    await database.drop();
  }
}

/** The Mermaid block of a README that stands under a heading; empty where there is none. */
export async function diagramIn(readme: URL, heading: string): Promise<string> {
  const text = await readFile(readme, 'utf8');
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return /```mermaid\n(?<diagram>[\s\S]*?)\n```/.exec(section)?.groups?.['diagram'] ?? '';
}
