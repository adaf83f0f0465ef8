import { audit, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { TEXT_MOST, textsIn, TITLE_MOST } from '../written-text/index.ts';
import type { TemplateCode } from './draft-template-words.ts';
import { DraftTemplateRow } from './draft-template.entity.ts';
import type { TemplateKind } from './draft-template.ts';

/** A template as it is written. */
export interface WrittenTemplate {
  /** Template that is changed; none for a new one. */
  readonly templateId?: string | null;
  /** Version that its writer saw. */
  readonly version?: number | null;
  readonly kind: TemplateKind;
  readonly title: string;
  readonly text: string;
}

/** Writes a template, or writes one anew; of two who change it at once the second is told. */
export async function keepTemplate(
  { em, actor, now }: Context,
  { templateId, version, kind, title, text }: WrittenTemplate,
): Promise<DraftTemplateRow | Refusal<TemplateCode>> {
  const texts = textsIn({ title, text }, { title: TITLE_MOST, text: TEXT_MOST });
  if (isRefusal<TemplateCode>(texts)) return texts;
  return wholeAct<DraftTemplateRow, TemplateCode>(em, async (tx) => {
    const said = { kind, ...texts };
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const known = templateId ? await tx.findOne(DraftTemplateRow, { id: templateId, droppedAt: null }, lock) : null;
    if (templateId && !known) return refuse('TEMPLATE_UNKNOWN', ['input', 'templateId']);
    if (known && known.version !== version) return refuse('TEMPLATE_CHANGED');
    const template = known
      ? Object.assign(known, said, { version: known.version + 1 })
      : tx.create(DraftTemplateRow, { id: newId(), ...said, version: 1, droppedAt: null });
    const subject = { type: 'DraftTemplate', id: template.id, label: template.title };
    await audit(tx, { act: 'template.keep', subject, actor, data: { kind } }, now);
    return template;
  });
}

/** Takes a template off the list. */
export async function dropTemplate(
  { em, actor, now }: Context,
  templateId: string,
): Promise<DraftTemplateRow | Refusal<TemplateCode>> {
  return wholeAct<DraftTemplateRow, TemplateCode>(em, async (tx) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const template = await tx.findOne(DraftTemplateRow, { id: templateId, droppedAt: null }, lock);
    if (!template) return refuse('TEMPLATE_UNKNOWN', ['input', 'templateId']);
    template.droppedAt = now;
    const subject = { type: 'DraftTemplate', id: template.id, label: template.title };
    await audit(tx, { act: 'template.drop', subject, actor, data: {} }, now);
    return template;
  });
}
