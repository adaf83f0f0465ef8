import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';

/** Identifiers of what was seeded, by type of the graph. */
export type Subjects = Readonly<Record<string, readonly string[]>>;

/** Fills one slice with one world, every field of its types with a value, and says which subjects to ask for. */
export type Seed = (em: TestSubgraph['em'], belongings: Belongings) => Promise<Subjects>;
