import { startSubgraph } from '@madang/subgraph-kit';
import { callcenter } from './subgraph.ts';

await startSubgraph(callcenter);
