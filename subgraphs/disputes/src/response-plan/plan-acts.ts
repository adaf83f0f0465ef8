import {
  audit,
  decide,
  isRefusal,
  newId,
  refuse,
  seoulDay,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { BusinessRow } from '../business/index.ts';
import { TEXT_MOST, textsIn, TITLE_MOST } from '../written-text/index.ts';
import { planProcess } from './plan-process.ts';
import type { PlanCode } from './response-plan-words.ts';
import { rolesInPlan } from './response-plan.access.ts';
import { ResponsePlanRow } from './response-plan.entity.ts';

/** A plan as it is made. */
export interface MadePlan {
  readonly businessId: string;
  readonly itemCategoryId?: string | null;
  readonly title: string;
  readonly text: string;
  /** Day in Korea, YYYY-MM-DD. */
  readonly dueOn: string;
}

/** Makes a plan against a problem that repeats itself; whoever makes it has it. One is open for a business and an item. */
export async function makePlan(
  { em, actor, now }: Context,
  { businessId, itemCategoryId = null, title, text, dueOn }: MadePlan,
): Promise<ResponsePlanRow | Refusal<PlanCode>> {
  const texts = textsIn({ title, text }, { title: TITLE_MOST, text: TEXT_MOST });
  if (isRefusal<PlanCode>(texts)) return texts;
  if (dueOn < seoulDay(now)) return refuse('DATE_INVALID', ['input', 'dueOn']);
  return wholeAct<ResponsePlanRow, PlanCode>(em, async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`plan|${businessId}`]);
    if (!(await tx.findOne(BusinessRow, { id: businessId })))
      return refuse('BUSINESS_UNKNOWN', ['input', 'businessId']);
    if ((await tx.count(ResponsePlanRow, { businessId, itemCategoryId, state: 'OPEN' })) > 0)
      return refuse('PLAN_OPEN');
    const plan = tx.create(ResponsePlanRow, {
      id: newId(),
      businessId,
      itemCategoryId,
      state: 'OPEN',
      ...texts,
      ownerId: actor.id,
      ownerName: actor.name,
      dueOn,
      outcome: null,
      madeAt: now,
      endedAt: null,
    });
    const subject = { type: 'ResponsePlan', id: plan.id, label: plan.title };
    await audit(tx, { act: 'response-plan.make', subject, actor, data: { businessId } }, now);
    return plan;
  });
}

/** Ends a plan with what came of it, or gives it up. */
export async function endPlan(
  { em, actor, now }: Context,
  { planId, outcome, done }: { readonly planId: string; readonly outcome: string; readonly done: boolean },
): Promise<ResponsePlanRow | Refusal<PlanCode>> {
  const said = textsIn({ outcome }, { outcome: TEXT_MOST });
  if (isRefusal<PlanCode>(said)) return said;
  return wholeAct<ResponsePlanRow, PlanCode>(em, async (tx) => {
    const plan = await tx.findOne(ResponsePlanRow, { id: planId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!plan) return refuse('PLAN_UNKNOWN', ['input', 'planId']);
    const decision = decide(planProcess, done ? 'finish' : 'drop', plan, rolesInPlan(plan, actor));
    if (!decision.allowed) return refuse(decision.code);
    Object.assign(plan, { state: decision.to, ...said, endedAt: now });
    const subject = { type: 'ResponsePlan', id: plan.id, label: plan.title };
    await audit(tx, { act: `response-plan.${done ? 'finish' : 'drop'}`, subject, actor, data: {} }, now);
    return plan;
  });
}
