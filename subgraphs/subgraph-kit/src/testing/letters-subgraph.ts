import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Authorized, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { migration } from '../database.ts';
import { defineSubgraph } from '../definition.ts';
import { defineMessage } from '../dispatch/define-message.ts';
import { messagePolicies } from '../dispatch/dispatch-migrations.ts';
import { dispatchErrors, type DispatchCode } from '../dispatch/dispatch-words.ts';
import { dispatch, type Dispatching } from '../dispatch/dispatch.ts';
import { asPreviewed, rehearse } from '../dispatch/rehearsal.ts';
import { newId } from '../id.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { rowPolicies } from '../walls/row-policies.ts';

const AffairSchema = defineEntity({
  name: 'AffairRow',
  tableName: 'affair',
  properties: { id: p.uuid().primary(), number: p.text(), officerId: p.uuid(), closed: p.boolean() },
});

/** Row of the smallest subgraph that sends messages: an affair of an officer. */
export class AffairRow extends AffairSchema.class {}
AffairSchema.setClass(AffairRow);

/** Notice that the law demands. */
export const receiptNotice = defineMessage({
  name: 'receipt-notice',
  label: { ko: '접수 통보', en: 'Notice of receipt' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{number} 접수 안내',
      body: '#{name}님, 신청하신 사건이 접수되었습니다.\n\n다음 자료를 보내 주십시오.\n- 계약서\n- 영수증\n\n감사합니다.',
      sms: '[마당] #{name}님의 사건 #{number}이(가) 접수되었습니다.',
    },
    en: {
      title: '[Madang] Case #{number} received',
      body: 'Dear #{name}, your case was received.\n\nPlease send:\n- the contract\n- the receipt',
      sms: '[Madang] #{name}, your case #{number} was received.',
    },
  },
  action: { label: { ko: '사건 보기', en: 'See the case' }, path: '/case?number=#{number}' },
  alimtalk: { templateCode: 'RECEIPT01' },
});

/** Question that waits for the end of quiet hours and can be opted out of. */
export const satisfaction = defineMessage({
  name: 'satisfaction',
  label: { ko: '만족도 조사', en: 'Satisfaction survey' },
  category: 'SURVEY',
  texts: {
    ko: { title: '얼마나 만족하셨습니까?', body: '사건 #{number} 처리에 만족하셨는지 알려 주십시오.' },
    en: { title: 'How satisfied are you?', body: 'Tell us of case #{number}.' },
  },
});

/** Who the letters of these tests go to. */
export const RECIPIENT = {
  side: 'APPLICANT',
  name: '홍길동',
  email: 'hong.gildong@example.com',
  phone: '01098765432',
  address: '서울특별시 강남구 테헤란로 12, 301호 (역삼동)',
} as const;

/** Customer whose accounts hear of it when an affair is closed. */
const CUSTOMER = newId();

/** Makes an affair for a test. */
export async function anAffair(em: EntityManager, officerId = newId()): Promise<AffairRow> {
  const id = newId();
  const row = em.create(AffairRow, { id, number: `2026${id.slice(-6)}`, officerId, closed: false });
  await em.flush();
  return row;
}

/** The receipt notice of an affair, to the one recipient, once for each key. */
export function noticeOf(affair: AffairRow, details: Partial<Dispatching<'name' | 'number'>> = {}) {
  return {
    message: receiptNotice,
    variables: { name: RECIPIENT.name, number: affair.number },
    subject: { type: 'Affair', id: affair.id, label: affair.number },
    to: RECIPIENT,
    channels: ['EMAIL' as const],
    key: `receipt|${affair.id}`,
    ...details,
  };
}

@ObjectType({ description: 'What became of an affair' })
class Closing {
  @Field(() => [String], { description: 'Titles of what is sent' })
  titles!: string[];

  @Field(() => [String], { description: 'Addresses as whoever previews may see them' })
  addresses!: string[];

  @Field(() => String, { nullable: true, description: 'Digest of what is sent' })
  digest!: string | null;

  @Field(() => String, { nullable: true, description: 'Page that shows the first' })
  viewUrl!: string | null;

  @Field(() => [dispatchErrors.type], { description: 'Reasons why not' })
  userErrors!: object[];
}

@Authorized('OFFICER')
@Resolver()
class AffairResolver {
  @Mutation(() => Closing, { description: 'Shows what closing would send' })
  async previewClosing(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Closing> {
    const { messages, digest } = await rehearse(context, (rehearsed) => closeAffair(rehearsed, id));
    const titles = messages.map(({ title }) => title);
    const addresses = messages.map(({ recipientAddress }) => recipientAddress ?? '');
    return { titles, addresses, digest, viewUrl: messages[0]?.viewUrl ?? null, userErrors: [] };
  }

  @Mutation(() => Closing, { description: 'Forgets to hand the context on' })
  async carelessPreview(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Closing> {
    const { messages, digest } = await rehearse(context, () => closeAffair(context, id));
    return { titles: messages.map(({ title }) => title), addresses: [], digest, viewUrl: null, userErrors: [] };
  }

  @Mutation(() => Closing, { description: 'Closes an affair and tells the applicant' })
  async closeAffair(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('digest', () => String, { nullable: true }) digest: string | null,
  ): Promise<Closing> {
    const closed = await asPreviewed(context, digest, (same) => closeAffair(same, id));
    const errors = isRefusal<DispatchCode>(closed) ? [dispatchErrors.inWords(closed, context.language)] : [];
    return { titles: [], addresses: [], digest: null, viewUrl: null, userErrors: errors };
  }
}

async function closeAffair({ em, actor, now }: Context, id: string): Promise<AffairRow | Refusal<DispatchCode>> {
  return em.transactional(async (tx) => {
    const affair = await tx.findOneOrFail(AffairRow, id);
    affair.closed = true;
    const to = { ...RECIPIENT, customerId: CUSTOMER };
    const notice = noticeOf(affair, { to, channels: ['EMAIL', ['ALIMTALK', 'SMS'], 'POST', 'ALARM'] });
    await dispatch(tx, notice, { actor, now });
    return affair;
  });
}

/** The smallest subgraph that sends messages, for tests of the kit. */
export const lettersSubgraph = defineSubgraph({
  name: 'letters',
  wide: ['LEAD', 'ADMIN', 'ANALYST'],
  features: [
    {
      resolvers: [AffairResolver],
      rows: [AffairSchema],
      messages: [
        {
          subject: 'Affair',
          templates: [receiptNotice, satisfaction],
          readers: ['OFFICER', 'LEAD', 'ADMIN', 'ANALYST'],
          readable: () => ({}),
        },
      ],
    },
  ],
  migrations: [
    migration(
      'Migration20261128T1400_add_affair',
      'create table affair (id uuid primary key, number text not null, officer_id uuid not null, closed boolean not null)',
      ...rowPolicies('affair', { own: 'officer_id = (select actor_id())' }),
      ...messagePolicies("subject_type = 'Affair' and exists (select from affair where id = message.subject_id)"),
    ),
  ],
});
