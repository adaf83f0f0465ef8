import { connectionOf } from '@madang/subgraph-kit';
import { Call } from '../call/index.ts';

/** Pages of calls. */
export const CallConnection = connectionOf(Call, 'Call');
