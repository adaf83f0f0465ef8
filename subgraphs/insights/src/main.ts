import { startSubgraph } from '@madang/subgraph-kit';
import { insights } from './subgraph.ts';

await startSubgraph(insights);
