import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';

/**
 * Makes a fresh subject of a world, in the state in which the act is possible, and gives the input of the mutation. With
 * that input, somebody with the right succeeds, so that a refusal can only be one of rights. Null where a world has nothing that it could be done to.
 */
export type Act = (
  em: TestSubgraph['em'],
  belongings: Belongings,
  subgraph: TestSubgraph,
) => Promise<Record<string, unknown> | null>;

/** The acts of a slice, by the name of the mutation. */
export type Acts = Readonly<Record<string, Act>>;
