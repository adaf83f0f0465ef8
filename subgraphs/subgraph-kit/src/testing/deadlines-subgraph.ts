import { defineEntity, p } from '@mikro-orm/core';
import { Authorized, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { defineApproval } from '../approvals/approval.ts';
import type { Context } from '../context.ts';
import { migration } from '../database.ts';
import { defineClock } from '../deadlines/clocks.ts';
import { defineSubgraph, type Subgraph } from '../definition.ts';
import { newId } from '../id.ts';
import type { Subject } from '../subject.ts';
import { rowPolicies } from '../walls/row-policies.ts';

const StepSchema = defineEntity({
  name: 'StepRow',
  tableName: 'step',
  properties: { id: p.uuid().primary(), subjectId: p.uuid(), word: p.text() },
});

/** What time did with a subject, in a table of the slice. */
export class StepRow extends StepSchema.class {}
StepSchema.setClass(StepRow);

/** Recommendation of a settlement: 30 days, extended by 60 at most. */
export const recommendation = defineClock({
  name: 'RECOMMENDATION',
  label: { ko: '합의권고', en: 'Settlement recommendation' },
  unit: 'DAYS',
  length: 30,
  source: '소비자기본법 58조',
  mostExtension: 60,
  redAfterHours: 72,
  remindBefore: [{ days: 3 }, { days: 1 }],
  path: (id) => `/disputes/cases/${id}`,
  expire: async (tx, { subjectId }, now) => {
    const word = now.getUTCFullYear() === 2099 ? null : 'expired';
    await tx.execute('insert into step (id, subject_id, word) values (?, ?, ?)', [newId(), subjectId, word]);
  },
  remind: async (tx, { subjectId }) => {
    await tx.execute('insert into step (id, subject_id, word) values (?, ?, ?)', [newId(), subjectId, 'reminded']);
  },
});

/** Refund: three working days. */
export const refund = defineClock({
  name: 'REFUND',
  label: { ko: '환급', en: 'Refund' },
  unit: 'BUSINESS_DAYS',
  length: 3,
  source: '전자상거래법 18조',
  path: (id) => `/orders/${id}`,
});

/** Answer within hours, or at a moment that is given. */
export const answer = defineClock({
  name: 'ANSWER',
  label: { ko: '답변', en: 'Answer' },
  unit: 'HOURS',
  length: 72,
  given: true,
  source: '사내 기준',
  path: (id) => `/tickets/${id}`,
  // Whoever is said to wait and has no deadline came in without.
  unstarted: async (tx, limit) => {
    const waiting = await tx.execute<{ id: string; subject_id: string }[]>(
      `select id, subject_id from step where word = 'waiting' and not exists (
         select from deadline d where d.subject_id = step.subject_id and d.clock = 'ANSWER')
       order by id limit ? for update skip locked`,
      [limit],
    );
    return waiting.map(({ subject_id: id }) => ({
      subject: { type: 'Ticket', id, label: '0000000001' },
      since: new Date('2026-03-01T00:00:00Z'),
    }));
  },
});

const extension = defineApproval({
  kind: 'DEADLINE_EXTENSION',
  label: { ko: '기한 연장', en: 'Extension of a deadline' },
  line: [{ role: 'LEAD' }],
});

@ObjectType({ description: 'Step of time' })
class Step {
  @Field(() => ID, { description: 'Identifier of the step' })
  id!: string;

  @Field(() => String, { description: 'What was done' })
  word!: string;
}

@Authorized()
@Resolver(() => Step)
class StepResolver {
  @Query(() => [Step], { description: 'All steps of time' })
  steps(@Ctx() { em }: Context): Promise<StepRow[]> {
    return em.find(StepRow, {}, { orderBy: { id: 'asc' } });
  }
}

/** A subject for a test. */
export function aSubject(label = '2026000001'): Subject {
  return { type: 'DisputeCase', id: newId(), label };
}

/** The smallest subgraph that lives by deadlines, for tests of the kit. */
export function deadlinesSubgraph(name: string): Subgraph {
  return defineSubgraph({
    name,
    wide: ['SENIOR'],
    features: [
      {
        resolvers: [StepResolver],
        rows: [StepSchema],
        clocks: [recommendation, refund, answer],
        approvals: [extension],
      },
    ],
    migrations: [
      migration(
        'Migration20261128T1400_add_step',
        'create table step (id uuid primary key, subject_id uuid not null, word text not null)',
        ...rowPolicies('step', { own: 'true' }),
      ),
    ],
  });
}
