import { startSubgraph } from '@madang/subgraph-kit';
import { __camel__ } from './subgraph.ts';

await startSubgraph(__camel__);
