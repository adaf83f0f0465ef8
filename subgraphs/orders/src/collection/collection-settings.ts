import type { DoorParts } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

const number = (value: number) => z.coerce.number().int().positive().default(value);

const shape = z
  .object({
    /** Time before the end of the last run that the next one reads again. */
    COLLECTION_OVERLAP_MINUTES: number(10),
    /** Time that the first run of a connection looks back. */
    COLLECTION_FIRST_HOURS: number(24),
    /** Age up to which questions of buyers are read again, for what was changed or answered at the marketplace. */
    COLLECTION_QUESTION_DAYS: number(14),
    /** Pieces of one product from which an order counts as bulk (단체). */
    COLLECTION_BULK_FROM: number(10),
    /** Age of the last success from which a connection counts as late. */
    COLLECTION_LATE_MINUTES: number(5),
    /** Time for which a connection fails before somebody is alarmed; one whose permission ended is told of at once. */
    COLLECTION_ALARM_MINUTES: number(60),
  })
  .transform((read) => ({
    overlapMs: read.COLLECTION_OVERLAP_MINUTES * 60_000,
    firstMs: read.COLLECTION_FIRST_HOURS * 3_600_000,
    questionsMs: read.COLLECTION_QUESTION_DAYS * 24 * 3_600_000,
    bulkFrom: read.COLLECTION_BULK_FROM,
    lateMs: read.COLLECTION_LATE_MINUTES * 60_000,
    alarmMs: read.COLLECTION_ALARM_MINUTES * 60_000,
  }));

let settings = shape.parse({});
let house: (() => EntityManager) | null = null;

/** Takes the settings and what the slice itself may do, when the slice starts. */
export function openCollection({ variables, em }: Pick<DoorParts, 'variables' | 'em'>): void {
  settings = shape.parse(variables);
  house = em;
}

/** Numbers of the collection; times in milliseconds. */
export function collectionSettings(): z.infer<typeof shape> {
  return settings;
}

/** Entity manager of the slice itself: what is taken in touches stock and tokens, which nobody who asks may write. */
export function houseEm(): EntityManager {
  if (!house) throw new Error('the collection was not opened');
  return house();
}
