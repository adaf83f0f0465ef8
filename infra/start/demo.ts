import { isLoaded } from '../demo/is-loaded.ts';

/** Loads the demo data once; false when it was there already. */
export async function ensureDemo(
  databaseUrls: Readonly<Record<string, string>>,
  say: (text: string) => void,
): Promise<boolean> {
  if (await isLoaded(databaseUrls)) return false;
  say('loading the demo data');
  const { loadDemo } = await import('../demo/load.ts');
  await loadDemo({ databaseUrls, log: say });
  return true;
}
