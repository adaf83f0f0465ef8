import { startSubgraph } from '@madang/subgraph-kit';
import { accounts } from './subgraph.ts';

await startSubgraph(accounts);
