import 'reflect-metadata';
import { defineEntity, p } from '@mikro-orm/core';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { migration } from '../database.ts';
import { defineSubgraph } from '../definition.ts';
import { defineMessage } from '../dispatch/define-message.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import type { Recipient } from '../dispatch/recipient.ts';
import {
  defineDocument,
  documentsOf,
  IssuedDocument,
  issueDocument,
  type IssuedDocumentRow,
} from '../documents/index.ts';
import { newId } from '../id.ts';
import { isRefusal } from '../refusal.ts';
import { startSubgraph } from '../serve.ts';
import { rowPolicies } from '../walls/row-policies.ts';

const ParcelSchema = defineEntity({
  name: 'ParcelRow',
  tableName: 'parcel',
  properties: { id: p.uuid().primary(), number: p.text() },
});

/** Row of a subgraph that does nothing but send: what one act is about. */
class ParcelRow extends ParcelSchema.class {}
ParcelSchema.setClass(ParcelRow);

const certificate = defineDocument<{ readonly number: string }>({
  kind: 'CERTIFICATE_OF_POSTING',
  title: { ko: '발송 증명서', en: 'Certificate of posting' },
  compose: ({ number }, language) => ({
    title: language === 'ko' ? '발송 증명서' : 'Certificate of posting',
    office: '마당 우체국',
    reference: number,
    blocks: [
      { block: 'PARAGRAPH', text: `${number}호를 아래와 같이 발송하였음을 증명합니다.` },
      { block: 'SEAL', name: '마당 우체국장' },
    ],
  }),
  sample: { number: '0001' },
});

const posting = defineMessage({
  name: 'posting',
  label: { ko: '발송 안내', en: 'Notice of posting' },
  category: 'LEGAL',
  texts: {
    ko: { title: '#{number}호 #{way}', body: '#{number}호 #{way} 안내입니다.', sms: '#{number}호 #{way}' },
    en: { title: 'No. #{number} #{way}', body: 'Of no. #{number} #{way}.', sms: 'No. #{number} #{way}' },
  },
  alimtalk: { templateCode: 'POSTING' },
});

/** Five messages and the document that goes with the first of them; every address is of one message alone. */
async function post({ em, actor, now }: Context, number: string): Promise<ParcelRow> {
  return em.transactional(async (tx) => {
    const parcel = tx.create(ParcelRow, { id: newId(), number });
    await tx.flush();
    const subject = { type: 'Parcel', id: parcel.id, label: number };
    const document = await issueDocument(
      tx,
      { template: certificate, data: { number }, subject, audience: [], parties: ['홍길동'], language: 'ko' },
      { actor, now },
    );
    if (isRefusal(document)) throw new Error(`no document for ${number}: ${document.code}`);
    const send = (
      way: string,
      to: Partial<Recipient>,
      channels: Parameters<typeof dispatch>[1]['channels'],
      documents: string[] = [],
    ) =>
      dispatch(
        tx,
        {
          message: posting,
          variables: { number, way },
          subject,
          to: { name: '홍길동', ...to },
          channels,
          documents,
          key: `${number}|${way}`,
        },
        { actor, now },
      );
    await send('paper', { email: `paper${number}@example.com` }, ['EMAIL'], [document.id]);
    await send('mail', { email: `mail${number}@example.com` }, ['EMAIL']);
    await send('text', { phone: `0101${number}001` }, ['SMS']);
    await send('talk', { phone: `0102${number}001` }, ['ALIMTALK']);
    // Every fourth is not on Kakao and gets a text message instead.
    const isOnKakao = Number(number) % 4 !== 0;
    await send('chain', { phone: `010${number}${isOnKakao ? '0001' : '9999'}` }, [['ALIMTALK', 'SMS']]);
    return parcel;
  });
}

@Authorized('OFFICER')
@Resolver()
class ParcelResolver {
  @Mutation(() => String, { description: 'Sends all that belongs to one parcel' })
  async postParcel(@Ctx() context: Context, @Arg('number', () => String) number: string): Promise<string> {
    const { id } = await post(context, number);
    return id;
  }

  @Query(() => [IssuedDocument], { description: 'Documents of a parcel' })
  documentsOfParcel(@Ctx() context: Context, @Arg('id', () => String) id: string): Promise<IssuedDocumentRow[]> {
    return documentsOf(context, id);
  }
}

/** Subgraph that does nothing but send; a process of its own, for tests that kill it. */
const postOffice = defineSubgraph({
  name: 'letters',
  wide: ['OFFICER'],
  features: [
    {
      resolvers: [ParcelResolver],
      rows: [ParcelSchema],
      documents: [
        {
          subject: 'Parcel',
          templates: [certificate],
          readable: async (_context, subjectIds) => [...subjectIds],
          sideOf: () => null,
        },
      ],
      messages: [{ subject: 'Parcel', templates: [posting], readers: ['OFFICER'], readable: () => ({}) }],
    },
  ],
  migrations: [
    migration(
      'Migration20261128T1420_add_parcel',
      'create table parcel (id uuid primary key, number text not null unique)',
      ...rowPolicies('parcel', { own: null, write: 'true', wide: 'true' }),
    ),
  ],
});

await startSubgraph(postOffice);
