import { connectionOf, DateTime, enumOf, PageArgs, userErrors } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { lessonWords } from './lesson-words.ts';

/** Causes in the graph. */
export const LessonCauseEnum = enumOf('LessonCause', 'What a dispute came of (P7)', {
  PRODUCT: 'The thing itself (상품)',
  INFORMATION: 'What was said of it before (표시·안내)',
  DELIVERY: 'How it came (배송)',
  SERVICE: 'How the customer was answered (응대)',
  CONTRACT: 'What was agreed (계약 조건)',
  PAYMENT: 'How it was paid or paid back (결제·환불)',
  OTHER: 'Something else (기타)',
});

@ObjectType({ description: 'What was learnt from a case (교훈, P9)' })
export class Lesson {
  @Field(() => ID, { description: 'Identifier of the lesson' })
  id!: string;

  @Field(() => LessonCauseEnum, { description: 'What the dispute came of' })
  cause!: string;

  @Field(() => String, { description: 'Title' })
  title!: string;

  @Field(() => String, { description: 'What was learnt' })
  text!: string;

  @Field(() => String, { description: 'Who wrote it' })
  writtenBy!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was written' })
  writtenAt!: Date;
}

/** Pages of lessons. */
export const LessonConnection = connectionOf(Lesson, 'Lesson');

/** Arguments of the list of lessons. */
@ArgsType()
export class LessonsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of title or text, all of them' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Item category' })
  itemCategoryId?: string | null;

  @Field(() => LessonCauseEnum, { nullable: true, description: 'Cause' })
  cause?: keyof typeof LessonCauseEnum | null;
}

@InputType({ description: 'What was learnt from a case' })
export class WriteLessonInput {
  @Field(() => ID, { description: 'Case that has ended' })
  caseId!: string;

  @Field(() => LessonCauseEnum, { description: 'What the dispute came of' })
  cause!: keyof typeof LessonCauseEnum;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'What was learnt, at most 20,000 characters' })
  text!: string;
}

/** User errors of lessons, and how they are worded. */
export const lessonErrors = userErrors('Lesson', lessonWords);

@ObjectType({ description: 'Outcome of writing a lesson' })
export class WriteLessonPayload {
  @Field(() => Lesson, { nullable: true, description: 'The lesson; none when it was refused' })
  lesson!: Lesson | null;

  @Field(() => [lessonErrors.type], { description: 'Reasons why it was refused; empty on success' })
  userErrors!: object[];
}
