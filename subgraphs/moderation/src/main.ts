import { startSubgraph } from '@madang/subgraph-kit';
import { moderation } from './subgraph.ts';

await startSubgraph(moderation);
