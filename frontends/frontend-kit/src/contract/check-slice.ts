import { CONTRACT_VERSION, type Slice } from './slice.ts';

/** Says why a loaded module is not a slice that this shell can mount. */
export class SliceContractError extends Error {
  override readonly name = 'SliceContractError';
}

/** Reads a loaded module as the slice of the given name; anything else is a {@link SliceContractError}. */
export function checkSlice(module: unknown, name: string): Slice {
  const value = fieldOf(module, 'default');
  const flaw = flawOf(value, name);
  if (flaw !== null) throw new SliceContractError(`slice ${name}: ${flaw}`);
  return value as Slice;
}

function flawOf(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return 'its default export is no defineSlice() value';
  const version = fieldOf(value, 'contractVersion');
  if (version !== CONTRACT_VERSION) return `speaks contract ${String(version)}, the shell speaks ${CONTRACT_VERSION}`;
  if (fieldOf(value, 'id') !== name) return `calls itself ${String(fieldOf(value, 'id'))}`;
  const missing = ['nav', 'routes', 'forRoles'].find((field) => !Array.isArray(fieldOf(value, field)));
  if (missing !== undefined) return `has no list ${missing}`;
  const strays = strayPathsOf(value, name);
  return strays.length > 0 ? `links outside its own path: ${strays.join(', ')}` : null;
}

/** A slice's screens live under its own name, so that two slices never fight over a path. */
function strayPathsOf(value: object, name: string): string[] {
  const nav = fieldOf(value, 'nav');
  if (!Array.isArray(nav)) return [];
  return nav
    .map((item) => String(fieldOf(item, 'to')))
    .filter((to) => to !== `/${name}` && !to.startsWith(`/${name}/`));
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
