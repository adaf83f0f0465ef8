import { seedAccounts } from './accounts.ts';
import { seedCallcenter } from './callcenter.ts';
import { seedDisputes } from './disputes.ts';
import { seedInsights } from './insights.ts';
import { seedModeration } from './moderation.ts';
import { seedOrders } from './orders.ts';
import type { Seed } from './seed.ts';

/** The seeds of all slices. */
export const seeds: Readonly<Record<string, Seed>> = {
  accounts: seedAccounts,
  callcenter: seedCallcenter,
  disputes: seedDisputes,
  insights: seedInsights,
  moderation: seedModeration,
  orders: seedOrders,
};
