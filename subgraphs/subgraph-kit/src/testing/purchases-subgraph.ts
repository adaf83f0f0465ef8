import { defineEntity, p } from '@mikro-orm/core';
import { Arg, Authorized, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { defineApproval } from '../approvals/approval.ts';
import {
  approvalAsked,
  approvalDecided,
  approvalErrors,
  ApprovalPayload,
  submitForApproval,
  useApproval,
} from '../approvals/index.ts';
import type { Context } from '../context.ts';
import { migration } from '../database.ts';
import { defineSubgraph } from '../definition.ts';
import { newId } from '../id.ts';
import { payloadOf } from '../payload.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { rowPolicies } from '../walls/row-policies.ts';

const PurchaseSchema = defineEntity({
  name: 'PurchaseRow',
  tableName: 'purchase',
  properties: { id: p.uuid().primary(), approvalId: p.uuid(), team: p.text().nullable(), boughtAt: p.datetime(3) },
});

/** Row of the smallest subgraph in which somebody else has to approve. */
export class PurchaseRow extends PurchaseSchema.class {}
PurchaseSchema.setClass(PurchaseRow);

@ObjectType({ description: 'Desk' })
class Desk {
  @Field(() => Boolean, { description: 'Indicates whether the approval was good for the act' })
  used!: boolean;
}

const subjectOf = (id: string) => ({ type: 'Desk', id, label: '2026000001' });

@Authorized()
@Resolver(() => Desk)
class PurchaseResolver {
  @Mutation(() => ApprovalPayload, { description: 'Asks for a purchase' })
  async askForPurchase(
    @Ctx() context: Context,
    @Arg('deskId', () => ID) deskId: string,
    @Arg('kind', () => String) kind: string,
    @Arg('amount', () => Int, { nullable: true }) amount: number | null,
    @Arg('content', () => String, { nullable: true }) content: string | null,
    @Arg('draft', () => Boolean, { nullable: true }) draft: boolean | null,
  ) {
    const wanted = {
      kind,
      subject: subjectOf(deskId),
      title: '구매 요청',
      content: content ?? '책상 하나',
      amount,
      data: { desks: 2 },
      draft,
    };
    const outcome = await context.em.transactional((tx) => submitForApproval(tx, wanted, context));
    return payloadOf('approvalRequest', outcome, approvalErrors.inWords, context);
  }

  @Mutation(() => Desk, { description: 'Does what was approved' })
  async spend(
    @Ctx() context: Context,
    @Arg('deskId', () => ID) deskId: string,
    @Arg('approvalId', () => ID) approvalId: string,
  ): Promise<Desk> {
    const wanted = { approvalId, kind: 'PURCHASE', subject: subjectOf(deskId) };
    const outcome = await context.em.transactional((tx) => useApproval(tx, wanted, context));
    return { used: !isRefusal(outcome) };
  }
}

const purchase = defineApproval({
  kind: 'PURCHASE',
  label: { ko: '구매', en: 'Purchase' },
  line: [
    { role: 'LEAD', sameTeam: true },
    { role: 'ADMIN', fromAmount: 1_000_000 },
  ],
  path: ({ id }) => `/desks/${id}`,
  facts: ({ desks }, language) => [{ label: language === 'ko' ? '책상' : 'Desks', value: String(desks) }],
  decided: async (tx, request, now) => {
    tx.create(PurchaseRow, { id: newId(), approvalId: request.id, team: request.requesterTeam ?? null, boughtAt: now });
    if (request.amount === 13) throw new Error('the effect failed');
    return request.amount === 14 ? refuse('DESK_GONE') : undefined;
  },
});

const twoLeads = defineApproval({
  kind: 'TWO_LEADS',
  label: { ko: '이중 결재', en: 'Two leads' },
  line: [{ role: 'LEAD' }, { role: 'LEAD' }],
  oneAtATime: true,
});

/** The smallest subgraph in which somebody else has to approve, for tests of the kit. */
export const purchasesSubgraph = defineSubgraph({
  name: 'purchases',
  wide: ['SENIOR'],
  features: [
    {
      resolvers: [PurchaseResolver],
      rows: [PurchaseSchema],
      approvals: [purchase, twoLeads],
      messages: [
        { subject: 'Desk', templates: [approvalAsked, approvalDecided], readers: ['SENIOR'], readable: () => ({}) },
      ],
    },
  ],
  migrations: [
    migration(
      'Migration20261128T0500_add_purchase',
      'create table purchase (id uuid primary key, approval_id uuid not null, team text, bought_at timestamptz(3) not null)',
      ...rowPolicies('purchase', { own: "(select actor_is('LEAD', 'ADMIN')) and team = (select actor_team())" }),
    ),
  ],
});
