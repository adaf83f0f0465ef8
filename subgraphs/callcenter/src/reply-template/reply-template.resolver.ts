import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { changeReplyTemplate, createReplyTemplate, removeReplyTemplate } from './keep-reply-template.ts';
import type { TemplateCode } from './reply-template-words.ts';
import { mayChangeTemplate, readableTemplates } from './reply-template.access.ts';
import { ReplyTemplateRow } from './reply-template.entity.ts';
import { REPLY_PLACES } from './reply-template.ts';
import {
  ChangeReplyTemplateInput,
  ChangeReplyTemplatePayload,
  CreateReplyTemplateInput,
  CreateReplyTemplatePayload,
  RemoveReplyTemplateInput,
  RemoveReplyTemplatePayload,
  ReplyTemplate,
} from './reply-template.type.ts';

/** Most templates that a menu lists. */
const MOST_TEMPLATES = 200;

function payload(context: Context, outcome: ReplyTemplateRow | Refusal<TemplateCode>) {
  return payloadOf('template', outcome, callcenterErrors.inWords, context);
}

/** Reply templates of the desk. */
@Authorized('AGENT', 'SENIOR', 'ADMIN')
@Resolver(() => ReplyTemplate)
export class ReplyTemplateResolver {
  @Query(() => [ReplyTemplate], {
    description: "Reply templates of the viewer's own and shared ones, by name, at most 200",
  })
  replyTemplates(@Ctx() { em, actor }: Context): Promise<ReplyTemplateRow[]> {
    const byName = { orderBy: { name: 'asc', id: 'asc' }, limit: MOST_TEMPLATES } as const;
    return em.find(ReplyTemplateRow, readableTemplates(actor), byName);
  }

  @Query(() => [String], { description: 'Places that a reply may have, as they are written between braces' })
  replyPlaces(): readonly string[] {
    return REPLY_PLACES;
  }

  @Mutation(() => CreateReplyTemplatePayload, { description: 'Keeps a reply as a template' })
  async createReplyTemplate(
    @Ctx() context: Context,
    @Arg('input', () => CreateReplyTemplateInput) input: CreateReplyTemplateInput,
  ) {
    return payload(context, await createReplyTemplate(context, input));
  }

  @Mutation(() => ChangeReplyTemplatePayload, { description: 'Changes a reply template' })
  async changeReplyTemplate(
    @Ctx() context: Context,
    @Arg('input', () => ChangeReplyTemplateInput) input: ChangeReplyTemplateInput,
  ) {
    return payload(context, await changeReplyTemplate(context, input.templateId, input));
  }

  @Mutation(() => RemoveReplyTemplatePayload, { description: 'Takes a reply template out of the lists' })
  async removeReplyTemplate(
    @Ctx() context: Context,
    @Arg('input', () => RemoveReplyTemplateInput) input: RemoveReplyTemplateInput,
  ) {
    return payload(context, await removeReplyTemplate(context, input.templateId));
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether the viewer may change it' })
  canChange(@Ctx() { actor }: Context, @Root() template: ReplyTemplateRow): boolean {
    return mayChangeTemplate(actor, template);
  }
}
