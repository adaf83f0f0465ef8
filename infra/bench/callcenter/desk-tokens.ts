import type { BenchHouse } from '../house.ts';
import { madeTokens, type BenchPerson } from '../made-tokens.ts';

/** An agent of the bench. */
export type BenchAgent = Pick<BenchPerson, 'id' | 'name'>;

/** Makes access tokens for agents. */
export async function agentTokens(house: BenchHouse): Promise<(agent: BenchAgent) => Promise<string>> {
  const tokenOf = await madeTokens(house);
  return ({ id, name }) => tokenOf({ id, name, roles: ['AGENT'] });
}
