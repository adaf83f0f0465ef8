import { defineEntity, p } from '@mikro-orm/core';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { migration } from '../../database.ts';
import { defineSubgraph } from '../../definition.ts';
import { payloadOf, userErrors } from '../../payload.ts';
import { readableBy } from '../../walls/readable-by.ts';
import { rowPolicies } from '../../walls/row-policies.ts';
import {
  defineDocument,
  documentRules,
  documentsOf,
  documentWords,
  draftOf,
  IssuedDocument,
  issueDocument,
  revokeDocument,
  type DocumentDeclaration,
  type IssuedDocumentRow,
} from '../index.ts';
import { composeSample, sampleData, type SampleData } from './sample-body.ts';

const MatterSchema = defineEntity({
  name: 'MatterRow',
  tableName: 'matter',
  properties: { id: p.uuid().primary(), label: p.text() },
});

/** Row of the smallest subgraph that issues documents. */
export class MatterRow extends MatterSchema.class {}
MatterSchema.setClass(MatterRow);

const recommendation = defineDocument<SampleData>({
  kind: 'RECOMMENDATION',
  title: { ko: '합의 권고서', en: 'Settlement recommendation' },
  compose: composeSample,
  sample: sampleData,
});

const readableMatters = readableBy((actor): { id?: string } => (actor.caseId === null ? {} : { id: actor.caseId }));

const matterDocuments: DocumentDeclaration = {
  subject: 'Matter',
  templates: [recommendation],
  readable: async ({ actor, em }, subjectIds) => {
    const found = await em.find(MatterRow, { $and: [{ id: { $in: [...subjectIds] } }, readableMatters(actor)] });
    return found.map(({ id }) => id);
  },
  sideOf: ({ actor }) => actor.caseSide,
};

const errors = userErrors('Matters', documentWords);

@ObjectType({ description: 'Matter' })
class Matter {
  @Field(() => ID, { description: 'Identifier of the matter' })
  id!: string;
}

@ObjectType({ description: 'Outcome of an order' })
class OrderPayload {
  @Field(() => IssuedDocument, { nullable: true, description: 'Document' })
  document!: object | null;

  @Field(() => [errors.type], { description: 'Reasons why not' })
  userErrors!: object[];
}

@Authorized()
@Resolver(() => Matter)
class MatterResolver {
  @Query(() => Matter, { nullable: true, description: 'Matter' })
  matter(@Ctx() { em, actor }: Context, @Arg('id', () => ID) id: string): Promise<MatterRow | null> {
    return em.findOne(MatterRow, { $and: [{ id }, readableMatters(actor)] });
  }

  @FieldResolver(() => [IssuedDocument], { description: 'Documents of the matter' })
  documents(@Ctx() context: Context, @Root() { id }: MatterRow): Promise<IssuedDocumentRow[]> {
    return documentsOf(context, id);
  }

  @Mutation(() => OrderPayload, { description: 'Orders the recommendation' })
  async recommend(
    @Ctx() context: Context,
    @Arg('matterId', () => ID) matterId: string,
    @Arg('audience', () => [String]) audience: string[],
    @Arg('corrects', () => ID, { nullable: true }) corrects: string | null,
  ) {
    const result = await context.em.transactional(async (tx) => {
      const { id, label } = await tx.findOneOrFail(MatterRow, matterId);
      const { applicant, respondent } = sampleData;
      return issueDocument(
        tx,
        {
          template: recommendation,
          data: { ...sampleData, caseNumber: label },
          subject: { type: 'Matter', id, label },
          audience,
          parties: [applicant, respondent],
          language: 'ko',
          ...(corrects ? { corrects } : {}),
        },
        context,
      );
    });
    return payloadOf('document', result, errors.inWords, context);
  }

  @Mutation(() => OrderPayload, { description: 'Revokes a document' })
  async revoke(@Ctx() context: Context, @Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string) {
    const result = await context.em.transactional((tx) => revokeDocument(tx, { documentId: id, reason }, context));
    return payloadOf('document', result, errors.inWords, context);
  }

  @Query(() => String, { description: 'Address of a draft' })
  draft(@Ctx() context: Context): Promise<string> {
    return draftOf(context, composeSample(sampleData, 'ko'), 'ko');
  }
}

/** Documents whose turn came, in the order in which hooks heard of them. */
export const heardIssued: string[] = [];

/** The smallest subgraph that issues documents, for tests of the kit. */
export const mattersSubgraph = defineSubgraph({
  name: 'matters',
  wide: ['OFFICER', 'LEAD', 'ADMIN'],
  features: [
    {
      resolvers: [MatterResolver],
      rows: [MatterSchema],
      documents: [matterDocuments],
      documentIssued: async (_tx, { id }) => void heardIssued.push(id),
    },
  ],
  migrations: [
    migration(
      'Migration20261128T0500_add_matter',
      'create table matter (id uuid primary key, label text not null)',
      ...rowPolicies('matter', { own: 'id = (select actor_case())' }),
      ...documentRules('subject_id = (select actor_case()) and (select actor_case_side()) = any (audience)'),
    ),
  ],
});
