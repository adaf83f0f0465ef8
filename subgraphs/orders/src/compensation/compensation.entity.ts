import { defineEntity, p } from '@mikro-orm/core';
import { COMPENSATION_KINDS, COMPENSATION_STATES } from './compensation.ts';

const CompensationSchema = defineEntity({
  name: 'CompensationRow',
  tableName: 'compensation',
  properties: {
    id: p.uuid().primary(),
    orderLineId: p.uuid(),
    kind: p.enum([...COMPENSATION_KINDS]),
    state: p.enum([...COMPENSATION_STATES]),
    /** In won. */
    amount: p.bigint('number'),
    /** Says what it is for, so that the same is booked once, e.g. `return|<id>|<line>`. */
    key: p.text().unique('compensation_key_unique'),
    reason: p.text().nullable(),
    actorName: p.text().nullable(),
    bookedAt: p.datetime(3),
    /** When it was paid or cancelled. */
    endedAt: p.datetime(3).nullable(),
  },
});

/** Something that the buyer of a line is given back. */
export class CompensationRow extends CompensationSchema.class {}
CompensationSchema.setClass(CompensationRow);

/** Table of the compensation ledger. */
export const compensationRows = CompensationSchema;
