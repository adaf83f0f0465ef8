import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { slices } from '../src/slices.ts';
import type { SubgraphSdl } from './composition.ts';

/** Path of a file of this package, given from its root. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** The committed SDL of every slice, in the order of slices.json; a slice without its snapshot is a fault. */
export function committedSubgraphs(): SubgraphSdl[] {
  return slices.map(({ name }) => ({ name, sdl: readFileSync(pathOf(`subgraphs/${name}.graphql`), 'utf8') }));
}
