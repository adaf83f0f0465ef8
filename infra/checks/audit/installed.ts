import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One installed package, as its own manifest describes it. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** Licences it may be used under; `none` when it names none. */
  readonly licences: readonly string[];
  /** Indicates whether it wants to run a program while it is installed. */
  readonly runsAtInstall: boolean;
}

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** Every package that pnpm has put into the store of this checkout. */
export function installedPackages(repository: string): Installed[] {
  const store = join(repository, 'node_modules', '.pnpm');
  const homes = readdirSync(store).map((name) => join(store, name, 'node_modules'));
  return homes.filter((home) => existsSync(home)).flatMap((home) => packagesIn(home).flatMap(manifestIn));
}

function packagesIn(home: string): string[] {
  const names = readdirSync(home).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(home, name)).map((inner) => join(name, inner)) : [name],
  );
  return names.map((name) => join(home, name)).filter((folder) => !lstatSync(folder).isSymbolicLink());
}

function manifestIn(folder: string): Installed[] {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return [];
  const { name, version, license, licenses, scripts = {} } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof name !== 'string' || typeof version !== 'string') return [];
  const runsAtInstall = INSTALL_SCRIPTS.some((script) => script in scripts) || existsSync(join(folder, 'binding.gyp'));
  return [{ name, version, licences: licencesIn(license ?? licenses), runsAtInstall }];
}

/** `(MIT OR Apache-2.0)` lets us choose; `(MIT AND Zlib)` asks for both, so the whole of it stays together. */
function licencesIn(said: unknown): string[] {
  if (Array.isArray(said)) return said.flatMap((one: unknown) => licencesIn(one));
  if (typeof said === 'object' && said !== null && 'type' in said) return licencesIn(said.type);
  if (typeof said !== 'string' || said === '') return ['none'];
  return said.replaceAll(/[()]/g, '').split(' OR ');
}
