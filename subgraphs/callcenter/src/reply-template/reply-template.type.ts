import { DateTime } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** View of a reply template. */
@ObjectType({ description: 'Reply that is written again and again, with places for names and numbers (part of E3)' })
export class ReplyTemplate {
  @Field(() => ID, { description: 'Identifier of the template' })
  id!: string;

  @Field(() => String, { description: "Name, its owner's only one of that name" })
  name!: string;

  @Field(() => String, {
    description: 'Text with places such as {고객명}, which whoever uses it fills with what is before them',
  })
  body!: string;

  @Field(() => Boolean, { description: 'Indicates whether the whole desk sees it' })
  isShared!: boolean;

  @Field(() => String, { description: 'Who wrote it' })
  ownerName!: string;

  @Field(() => DateTime, { description: 'Timestamp of the last change' })
  changedAt!: Date;
}

@InputType({ description: 'New reply template' })
export class CreateReplyTemplateInput {
  @Field(() => String, { description: 'Name, 1 to 60 characters, not used by the viewer yet' })
  name!: string;

  @Field(() => String, { description: 'Text, 1 to 4,000 characters; places are those of `replyPlaces`' })
  body!: string;

  @Field(() => Boolean, { description: 'Indicates whether the whole desk sees it; for who leads the desk' })
  isShared!: boolean;
}

@InputType({ description: 'Change of a reply template' })
export class ChangeReplyTemplateInput {
  @Field(() => ID, { description: "Template of the viewer's own, or a shared one for who leads the desk" })
  templateId!: string;

  @Field(() => String, { description: 'Name, 1 to 60 characters' })
  name!: string;

  @Field(() => String, { description: 'Text, 1 to 4,000 characters; places are those of `replyPlaces`' })
  body!: string;

  @Field(() => Boolean, { description: 'Indicates whether the whole desk sees it; for who leads the desk' })
  isShared!: boolean;
}

@InputType({ description: 'Removal of a reply template' })
export class RemoveReplyTemplateInput {
  @Field(() => ID, { description: "Template of the viewer's own, or a shared one for who leads the desk" })
  templateId!: string;
}

function templatePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class TemplatePayload {
    @Field(() => ReplyTemplate, { nullable: true, description: 'Template after the act; none when it was refused' })
    template!: ReplyTemplate | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return TemplatePayload;
}

export const CreateReplyTemplatePayload = templatePayload('CreateReplyTemplatePayload', 'Outcome of keeping a reply');
export const ChangeReplyTemplatePayload = templatePayload('ChangeReplyTemplatePayload', 'Outcome of changing a reply');
export const RemoveReplyTemplatePayload = templatePayload('RemoveReplyTemplatePayload', 'Outcome of removing a reply');
