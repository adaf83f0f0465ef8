import { portOf } from '@madang/shared-schema/slices';
import { inject } from 'vitest';
import { demoConnections } from '../../demo/listings.ts';
import { given } from '../../start/testing.ts';
import { askGraph } from './ask-graph.ts';

const mall = given(demoConnections.find(({ account }) => account === 'undercoco'));
const COLLECT = 'mutation ($input: CollectNowInput!) { collectNow(input: $input) { userErrors { code } } }';

/** Tells the simulated mall something of its board, or asks with an empty wish how an article stands. */
export async function tellBoard<Answer>(path: string, wish: unknown): Promise<Answer> {
  const { port } = new URL(inject('system').url);
  const simulators = `http://127.0.0.1:${portOf('simulators', { PORT_BASE: port })}`;
  const answer = await fetch(`${simulators}/control/cafe24/malls/${mall.account}/articles${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
  const told: Answer = await answer.json();
  return told;
}

/** Puts a question on the board of the mall and has it collected; gives its number there. */
export async function askAtMall(title: string, content: string): Promise<number> {
  const [no] = await tellBoard<number[]>('', [{ title, content, productNo: 100 }]);
  await askGraph('hq', COLLECT, { input: { connectionId: mall.id } });
  return given(no);
}
