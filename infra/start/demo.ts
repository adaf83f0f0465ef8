import { existsSync } from 'node:fs';
import { join } from 'node:path';

const loader = join(import.meta.dirname, '..', 'demo', 'load.ts');

/** Loads the demo data once; false when it was there already. */
export async function ensureDemo(
  databaseUrls: Readonly<Record<string, string>>,
  say: (text: string) => void,
): Promise<boolean> {
  if (!existsSync(loader)) return false;
  const { isLoaded, loadDemo } = await import('../demo/load.ts');
  if (await isLoaded({ databaseUrls })) return false;
  say('loading the demo data');
  await loadDemo({ databaseUrls, log: say });
  return true;
}
