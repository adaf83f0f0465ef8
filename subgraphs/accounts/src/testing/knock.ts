import { ACTOR_HEADER, anonymous } from '@madang/shared-schema/actor';
import type { TestSubgraph } from '@madang/subgraph-kit/testing';

/** Answer of a door. */
export interface DoorAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  readonly body: any;
}

/** Knocks at a door as the gateway does. */
export async function knock(subgraph: TestSubgraph, path: string, body: unknown): Promise<DoorAnswer> {
  const token = await subgraph.signActor({ ...anonymous, login: 'gateway' });
  const answer = await fetch(`${subgraph.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [ACTOR_HEADER]: token },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}
