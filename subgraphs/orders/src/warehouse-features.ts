import type { Feature } from '@madang/subgraph-kit';
import { allocateWaiting } from './allocation/allocate-waiting.ts';
import { AllocationResolver } from './allocation/allocation.resolver.ts';
import { CancellationResolver } from './cancellation/cancellation.resolver.ts';
import { AddressResolver } from './courier/address.resolver.ts';
import { openCourier } from './courier/courier-house.ts';
import { courierRows } from './courier/courier.entity.ts';
import { courierPersonal } from './courier/courier.personal.ts';
import { packingRows } from './packing/packing.entity.ts';
import { PackingLineResolver, PackingResolver } from './packing/packing.resolver.ts';
import { trackShipments } from './packing/track-shipments.ts';
import { ALLOCATE_LINES } from './stock/index.ts';
import { stockRows } from './stock/stock.entity.ts';
import { StockActsResolver, StockLedgerResolver, StockResolver } from './stock/stock.resolver.ts';

/** What happens in the warehouse: stock, what is set aside, packed and given to couriers. */
export const warehouseFeatures: readonly Feature[] = [
  { resolvers: [StockResolver, StockLedgerResolver, StockActsResolver], rows: stockRows },
  { resolvers: [CancellationResolver] },
  {
    resolvers: [PackingResolver, PackingLineResolver],
    rows: packingRows,
    jobs: { 'track-shipments': { cron: '*/10 * * * *', run: trackShipments } },
  },
  {
    resolvers: [AllocationResolver],
    // On demand within a second; the clock finds what nobody asked for, such as lines that somebody else was at.
    jobs: { [ALLOCATE_LINES]: { cron: '*/5 * * * *', run: allocateWaiting } },
  },
  { resolvers: [AddressResolver], rows: courierRows, personal: [courierPersonal], routes: openCourier },
];
