import { payloadOf, seoulDay, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { businessById } from '../business/index.ts';
import { caseById, casePersonal } from '../dispute-case/index.ts';
import { officerById } from '../officer/index.ts';
import { dropTemplate, keepTemplate } from './draft-template-acts.ts';
import { DraftTemplateRow } from './draft-template.entity.ts';
import { filled, type TemplateKind } from './draft-template.ts';
import {
  DraftTemplate,
  DropDraftTemplateInput,
  DropDraftTemplatePayload,
  KeepDraftTemplateInput,
  KeepDraftTemplatePayload,
  templateErrors,
  TemplateKindEnum,
} from './draft-template.type.ts';

/** Texts that officers begin with. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => DraftTemplate)
export class DraftTemplateResolver {
  @Query(() => [DraftTemplate], { description: 'Templates of a kind, or of all, by title' })
  draftTemplates(
    @Ctx() { em }: Context,
    @Arg('kind', () => TemplateKindEnum, { nullable: true, description: 'What they are for' })
    kind: TemplateKind | null | undefined,
  ): Promise<DraftTemplateRow[]> {
    const where = { droppedAt: null, ...(kind ? { kind } : {}) };
    return em.find(DraftTemplateRow, where, { orderBy: { kind: 'asc', title: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its text with the places filled from a case; none of a case that the viewer does not read',
  })
  async filledFor(
    @Ctx() context: Context,
    @Root() { text }: DraftTemplateRow,
    @Arg('caseId', () => ID, { description: 'Case to fill it from' }) caseId: string,
  ): Promise<string | null> {
    const dispute = await caseById(context, caseId);
    if (!dispute) return null;
    const { respondentId, officerId } = dispute;
    const business = respondentId ? await businessById(context, respondentId) : null;
    const officer = officerId ? await officerById(context, officerId) : null;
    return filled(text, {
      사건번호: dispute.number,
      사건명: dispute.title,
      신청인: await casePersonal.show(context, dispute, 'applicantName'),
      피신청인: business?.name ?? null,
      담당자: officer?.name ?? null,
      처리기한: seoulDay(dispute.dueAt),
    });
  }

  @Authorized('LEAD', 'ADMIN')
  @Mutation(() => KeepDraftTemplatePayload, { description: 'Writes a template, or writes one anew' })
  async keepDraftTemplate(
    @Ctx() context: Context,
    @Arg('input', () => KeepDraftTemplateInput) input: KeepDraftTemplateInput,
  ) {
    return payloadOf('draftTemplate', await keepTemplate(context, input), templateErrors.inWords, context);
  }

  @Authorized('LEAD', 'ADMIN')
  @Mutation(() => DropDraftTemplatePayload, { description: 'Takes a template off the list' })
  async dropDraftTemplate(
    @Ctx() context: Context,
    @Arg('input', () => DropDraftTemplateInput) { templateId }: DropDraftTemplateInput,
  ) {
    return payloadOf('draftTemplate', await dropTemplate(context, templateId), templateErrors.inWords, context);
  }
}
