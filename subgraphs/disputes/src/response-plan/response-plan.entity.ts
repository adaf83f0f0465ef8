import { defineEntity, p } from '@mikro-orm/core';
import { PLAN_STATES } from './response-plan.ts';

const ResponsePlanSchema = defineEntity({
  name: 'ResponsePlanRow',
  tableName: 'response_plan',
  properties: {
    id: p.uuid().primary(),
    businessId: p.uuid(),
    itemCategoryId: p.uuid().nullable(),
    state: p.enum([...PLAN_STATES]),
    title: p.text(),
    text: p.text(),
    ownerId: p.uuid(),
    ownerName: p.text(),
    dueOn: p.date(),
    outcome: p.text().nullable(),
    madeAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
});

/** What is to be done about a problem that repeats itself. */
export class ResponsePlanRow extends ResponsePlanSchema.class {}
ResponsePlanSchema.setClass(ResponsePlanRow);

/** Table of plans. */
export const responsePlanRows = ResponsePlanSchema;
