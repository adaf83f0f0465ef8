import { audit, idsAmong, newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TemplateCode } from './reply-template-words.ts';
import { leadsTemplates, mayChangeTemplate, readableTemplates } from './reply-template.access.ts';
import { ReplyTemplateRow } from './reply-template.entity.ts';
import { LONGEST_BODY, LONGEST_NAME, unknownPlaces } from './reply-template.ts';

/** What a template says. */
export interface TemplateDetails {
  readonly name: string;
  readonly body: string;
  readonly isShared: boolean;
}

type Outcome = ReplyTemplateRow | Refusal<TemplateCode>;

/** Keeps a reply as a template of the actor's own, shared with the desk if they lead it. */
export function createReplyTemplate(context: Context, details: TemplateDetails): Promise<Outcome> {
  const { actor } = context;
  return keep(context, details, async (tx, columns) =>
    tx.create(ReplyTemplateRow, { id: newId(), ownerId: actor.id, ownerName: actor.name, ...columns }),
  );
}

/** Changes a template; that of somebody else is not there to be changed unless it is shared and the actor leads. */
export function changeReplyTemplate(context: Context, templateId: string, details: TemplateDetails): Promise<Outcome> {
  return keep(context, details, async (tx, columns) => {
    const template = await changeable(tx, context, templateId);
    return template && tx.assign(template, columns);
  });
}

/** Takes a template out of the lists. */
export function removeReplyTemplate(context: Context, templateId: string): Promise<Outcome> {
  const { em, now } = context;
  return em.transactional(async (tx) => {
    const template = await changeable(tx, context, templateId);
    if (!template) return refuse('TEMPLATE_UNKNOWN', ['input', 'templateId']);
    template.removedAt = now;
    await onRecord(tx, 'remove', template, context);
    return template;
  });
}

type Columns = TemplateDetails & Pick<ReplyTemplateRow, 'changedAt'>;

async function keep(
  context: Context,
  { name: told, body: written, isShared }: TemplateDetails,
  write: (tx: EntityManager, columns: Columns) => Promise<ReplyTemplateRow | null>,
): Promise<Outcome> {
  const { em, actor, now } = context;
  const [name, body] = [told.trim(), written.trim()];
  const problem = problemWith({ name, body });
  if (problem) return problem;
  if (isShared && !leadsTemplates(actor)) return refuse('TEMPLATE_NOT_SHAREABLE', ['input', 'isShared']);
  try {
    return await em.transactional(async (tx) => {
      const template = await write(tx, { name, body, isShared, changedAt: now });
      if (!template) return refuse('TEMPLATE_UNKNOWN', ['input', 'templateId']);
      await onRecord(tx, 'keep', template, context);
      return template;
    });
  } catch (error) {
    // Two may take the same name at once; the database lets one.
    if (error instanceof UniqueConstraintViolationException) return refuse('TEMPLATE_NAME_TAKEN', ['input', 'name']);
    throw error;
  }
}

async function changeable(tx: EntityManager, { actor }: Context, key: string): Promise<ReplyTemplateRow | null> {
  const [id] = idsAmong([key]);
  if (id === undefined) return null;
  const template = await tx.findOne(ReplyTemplateRow, { $and: [readableTemplates(actor), { id }] });
  return template && mayChangeTemplate(actor, template) ? template : null;
}

function onRecord(tx: EntityManager, act: string, { id, isShared }: ReplyTemplateRow, { actor, now }: Context) {
  const subject = { type: 'ReplyTemplate', id };
  return audit(tx, { act: `replyTemplate.${act}`, subject, actor, data: { isShared } }, now);
}

function problemWith({ name, body }: Pick<TemplateDetails, 'name' | 'body'>): Refusal<TemplateCode> | null {
  if (name === '' || name.length > LONGEST_NAME) return refuse('TEMPLATE_NAME_INVALID', ['input', 'name']);
  if (body === '' || body.length > LONGEST_BODY) return refuse('TEMPLATE_BODY_INVALID', ['input', 'body']);
  return unknownPlaces(body).length > 0 ? refuse('TEMPLATE_PLACE_UNKNOWN', ['input', 'body']) : null;
}
