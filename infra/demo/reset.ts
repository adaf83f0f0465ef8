import { slices } from '@madang/shared-schema/slices';
import { databaseUrlOf } from '../start/database-addresses.ts';
import { homeOfCheckout } from '../start/home.ts';
import { loadSecrets } from '../start/secrets.ts';
import { loadDemo } from './load.ts';

/** `pnpm demo:reset`: brings the demo data of the running system back to what it was on its first day. */
async function reset(): Promise<void> {
  const home = homeOfCheckout();
  const names = slices.map(({ name }) => name);
  const plan = { home, secrets: loadSecrets(home.secretsFile, names), env: process.env };
  const databaseUrls = Object.fromEntries(names.map((name) => [name, databaseUrlOf(plan, name)]));
  await loadDemo({
    databaseUrls,
    privacyKeys: plan.secrets.privacyKeys,
    filesFolder: home.files,
    log: (text) => console.log(text),
  });
}

try {
  await reset();
  console.log('The demo data is as on its first day.');
} catch (error) {
  const isAway = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
  console.error(isAway ? 'No database answers: start the system first (npx pnpm start), then try again.' : error);
  process.exitCode = 1;
}
