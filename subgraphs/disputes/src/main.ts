import { startSubgraph } from '@madang/subgraph-kit';
import { disputes } from './subgraph.ts';

await startSubgraph(disputes);
