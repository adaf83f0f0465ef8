import { batchMany, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { caseById, DisputeCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { ItemCategory } from '../stubs/item-category.type.ts';
import { findLessons } from './find-lessons.ts';
import { writeLesson } from './lesson-acts.ts';
import { LessonRow } from './lesson.entity.ts';
import {
  Lesson,
  LessonConnection,
  lessonErrors,
  LessonsArgs,
  WriteLessonInput,
  WriteLessonPayload,
} from './lesson.type.ts';

const lessonsOfCase = batchMany(
  ({ em }, ids) => em.find(LessonRow, { caseId: { $in: [...ids] } }, { orderBy: { writtenAt: 'desc', id: 'desc' } }),
  (lesson) => lesson.caseId,
);

/** Lessons, for everybody who settles disputes. */
@Authorized('OFFICER', 'LEAD', 'ADMIN')
@Resolver(() => Lesson)
export class LessonResolver {
  @Query(() => LessonConnection, { description: 'What was learnt from cases, the last written first (P9)' })
  lessons(@Ctx() context: Context, @Args(() => LessonsArgs) args: LessonsArgs): Promise<Page<LessonRow>> {
    return findLessons(context, args, args);
  }

  @FieldResolver(() => DisputeCase, { nullable: true, description: 'Case it was learnt from; none that is not read' })
  disputeCase(@Ctx() context: Context, @Root() { caseId }: LessonRow): Promise<DisputeCaseRow | null> {
    return caseById(context, caseId);
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'Item category of the case' })
  itemCategory(@Root() { itemCategoryId }: LessonRow): { id: string } | null {
    return itemCategoryId ? { id: itemCategoryId } : null;
  }

  @Authorized('OFFICER', 'LEAD')
  @Mutation(() => WriteLessonPayload, { description: 'Writes what was learnt from a case that has ended (P9)' })
  async writeLesson(@Ctx() context: Context, @Arg('input', () => WriteLessonInput) input: WriteLessonInput) {
    return payloadOf('lesson', await writeLesson(context, input), lessonErrors.inWords, context);
  }
}

/** Lessons of one case. */
@Resolver(() => DisputeCase)
export class LessonsOfCaseResolver {
  @Authorized('OFFICER', 'LEAD', 'ADMIN')
  @FieldResolver(() => [Lesson], {
    nullable: true,
    description: 'What was learnt from it, told to who settles disputes',
  })
  lessons(@Ctx() context: Context, @Root() { id }: DisputeCaseRow): Promise<LessonRow[]> {
    return lessonsOfCase(context, id);
  }
}
