import { emptyDatabases } from '../demo/empty-databases.ts';
import type { DemoOptions } from '../demo/load.ts';

/** Loads the demo data into the databases that are empty; whatever a database holds already stays as it is. */
export async function ensureDemo(
  databaseUrls: Readonly<Record<string, string>>,
  { privacyKeys, filesFolder }: Pick<DemoOptions, 'privacyKeys' | 'filesFolder'>,
  say: (text: string) => void,
): Promise<void> {
  const empty = await emptyDatabases(databaseUrls);
  if (Object.keys(empty).length === 0) return;
  say('loading the demo data');
  // The loaders and their population are read only when they are needed.
  const { loadDemo } = await import('../demo/load.ts');
  await loadDemo({ databaseUrls: empty, privacyKeys, filesFolder, log: say });
}
