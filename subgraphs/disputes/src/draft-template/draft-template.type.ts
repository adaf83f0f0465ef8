import { enumOf, userErrors } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { templateWords } from './draft-template-words.ts';

/** Kinds of templates in the graph. */
export const TemplateKindEnum = enumOf('TemplateKind', 'What a template of a text is for', {
  RECOMMENDATION: 'Recommendation of a settlement (합의권고)',
  AGREEMENT: 'Agreement (합의서)',
  NOTICE: 'Notice to the parties (안내)',
  SUPPLEMENT: 'Request for a supplement (자료보정 요청)',
  DECISION: 'Decision in mediation (조정결정)',
});

@ObjectType({ description: 'Text that an officer begins with (서식)' })
export class DraftTemplate {
  @Field(() => ID, { description: 'Identifier of the template' })
  id!: string;

  @Field(() => TemplateKindEnum, { description: 'What it is for' })
  kind!: string;

  @Field(() => String, { description: 'Title' })
  title!: string;

  @Field(() => String, {
    description: 'Text with places in braces: 사건번호, 사건명, 신청인, 피신청인, 담당자, 처리기한, 기준',
  })
  text!: string;

  @Field(() => Int, { description: 'Version, which a change has to name' })
  version!: number;
}

@InputType({ description: 'Template that is written, or written anew' })
export class KeepDraftTemplateInput {
  @Field(() => ID, { nullable: true, description: 'Template that is changed; none for a new one' })
  templateId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that was seen' })
  version?: number | null;

  @Field(() => TemplateKindEnum, { description: 'What it is for' })
  kind!: keyof typeof TemplateKindEnum;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Text, at most 20,000 characters' })
  text!: string;
}

@InputType({ description: 'Template that is taken off the list' })
export class DropDraftTemplateInput {
  @Field(() => ID, { description: 'Template' })
  templateId!: string;
}

/** User errors of templates, and how they are worded. */
export const templateErrors = userErrors('DraftTemplate', templateWords);

function templatePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class TemplatePayload {
    @Field(() => DraftTemplate, { nullable: true, description: 'Template after the act; none when it was refused' })
    draftTemplate!: DraftTemplate | null;

    @Field(() => [templateErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return TemplatePayload;
}

export const KeepDraftTemplatePayload = templatePayload('KeepDraftTemplatePayload', 'Outcome of writing a template');
export const DropDraftTemplatePayload = templatePayload('DropDraftTemplatePayload', 'Outcome of taking a template off');
