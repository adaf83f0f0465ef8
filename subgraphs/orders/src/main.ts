import { startSubgraph } from '@madang/subgraph-kit';
import { orders } from './subgraph.ts';

await startSubgraph(orders);
