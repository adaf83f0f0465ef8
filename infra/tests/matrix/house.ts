import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../../shared-schema/src/actor.ts';
import type { TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { REPOSITORY } from '../../checks/repository.ts';
import type { Who } from './readers.ts';

/** The moment at which every subgraph believes to be. */
export const NOW = new Date('2026-11-21T05:00:00Z');

/** What JSON turns out to be. */
export type Json = ReturnType<typeof JSON.parse>;

/** A GraphQL answer, from the gateway or from a subgraph itself. */
export interface Answer {
  readonly status: number;
  readonly data: Json;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** The whole house in one process: the real gateway before all subgraphs, each on a database of its own. */
export interface House {
  readonly subgraphs: ReadonlyMap<string, TestSubgraph>;
  /** Address of the gateway. */
  readonly url: string;
  /** How many questions were asked so far. */
  readonly asked: () => number;
  ask(who: Who, document: string, variables?: Json): Promise<Answer>;
  /** Asks a subgraph past the gateway, with an actor that the gateway would have signed. */
  askDirectly(slice: string, actor: Actor, document: string, variables?: Json): Promise<Answer>;
  /** Headers by which the gateway knows somebody. */
  headersOf(who: Who): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** Text of a file of the repository. */
export function textIn(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}
