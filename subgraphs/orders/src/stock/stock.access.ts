import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { STAFF } from '../staff.ts';
import type { StockEntryRow, StockLevelRow } from './stock.entity.ts';

/** Levels an actor may read: staff and operators, who sell from the same warehouse (C7). */
export const readableLevels = readableBy((actor): FilterQuery<StockLevelRow> =>
  hasRole(actor, ...STAFF, 'OPERATOR') ? {} : { variantId: { $in: [] } },
);

/** Ledger of the stock: staff alone, since it names the orders of all storefronts. */
export const readableEntries = readableBy((actor): FilterQuery<StockEntryRow> =>
  hasRole(actor, ...STAFF) ? {} : nothing,
);
