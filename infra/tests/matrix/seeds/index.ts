import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import type { Subjects } from '../worlds.ts';
import { seedAccounts } from './accounts.ts';
import { seedCallcenter } from './callcenter.ts';
import { seedDisputes } from './disputes.ts';
import { seedInsights } from './insights.ts';
import { seedModeration } from './moderation.ts';
import { seedOrders } from './orders.ts';

/** Fills one slice with one world, every field of its types with a value, and says which subjects to ask for. */
export type Seed = (em: TestSubgraph['em'], belongings: Belongings) => Promise<Subjects>;

/** The seeds of all slices. */
export const seeds: Readonly<Record<string, Seed>> = {
  accounts: seedAccounts,
  callcenter: seedCallcenter,
  disputes: seedDisputes,
  insights: seedInsights,
  moderation: seedModeration,
  orders: seedOrders,
};
