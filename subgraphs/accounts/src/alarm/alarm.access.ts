import { readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { AlarmRow } from './alarm.entity.ts';

/** Alarms an actor may read: their own. */
export const readableAlarms = readableBy((actor): FilterQuery<AlarmRow> => ({ personId: actor.id }));
