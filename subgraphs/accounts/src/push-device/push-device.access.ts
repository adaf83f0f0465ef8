import { readableBy } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { PushDeviceRow, PushWishRow } from './push-device.entity.ts';

/** Devices an actor may read: their own. */
export const readableDevices = readableBy((actor): FilterQuery<PushDeviceRow> => ({ personId: actor.id }));

/** Wishes an actor may read: their own. */
export const readableWishes = readableBy((actor): FilterQuery<PushWishRow> => ({ personId: actor.id }));
