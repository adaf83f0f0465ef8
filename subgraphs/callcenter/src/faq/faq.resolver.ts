import { PageArgs, payloadOf, type Context, type Page, type Refusal } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { faqCategories, faqEntryById, findFaqEntries, type FaqCategoryCount } from './faq-reads.ts';
import type { FaqCode } from './faq-words.ts';
import type { FaqEntryRow } from './faq.entity.ts';
import {
  ChangeFaqEntryInput,
  ChangeFaqEntryPayload,
  CountFaqUseInput,
  CountFaqUsePayload,
  CreateFaqEntryInput,
  CreateFaqEntryPayload,
  FaqCategory,
  FaqEntry,
  FaqEntryConnection,
  RemoveFaqEntryInput,
  RemoveFaqEntryPayload,
} from './faq.type.ts';
import { changeFaqEntry, countFaqUse, createFaqEntry, removeFaqEntry } from './keep-faq-entry.ts';

function payload(context: Context, outcome: FaqEntryRow | Refusal<FaqCode>) {
  return payloadOf('entry', outcome, callcenterErrors.inWords, context);
}

/** Frequent questions, read at the desk. */
@Authorized('AGENT', 'SENIOR', 'ADMIN')
@Resolver(() => FaqEntry)
export class FaqResolver {
  @Query(() => FaqEntryConnection, {
    description:
      'Frequent questions that have all words of a search, whole or as parts of words, those used most often first',
  })
  faqEntries(
    @Ctx() context: Context,
    @Arg('search', () => String, { nullable: true, description: 'Words, in any order' }) search: string | null,
    @Arg('category', () => String, { nullable: true, description: 'Category, if only one is wanted' })
    category: string | null,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<FaqEntryRow>> {
    return findFaqEntries(context, { search, category }, args);
  }

  @Query(() => FaqEntry, { nullable: true, description: 'Frequent question with this identifier' })
  faqEntry(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<FaqEntryRow | null> {
    return faqEntryById(context, id);
  }

  @Query(() => [FaqCategory], { description: 'Categories of frequent questions, by name, at most 100' })
  faqCategories(@Ctx() context: Context): Promise<FaqCategoryCount[]> {
    return faqCategories(context);
  }

  @Mutation(() => CountFaqUsePayload, { description: 'Counts that an answer was put to use' })
  async countFaqUse(@Ctx() context: Context, @Arg('input', () => CountFaqUseInput) input: CountFaqUseInput) {
    return payload(context, await countFaqUse(context, input.entryId));
  }
}

/** Acts on frequent questions, for who leads the desk. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => FaqEntry)
export class FaqActsResolver {
  @Mutation(() => CreateFaqEntryPayload, { description: 'Writes down a question that is asked again and again' })
  async createFaqEntry(@Ctx() context: Context, @Arg('input', () => CreateFaqEntryInput) input: CreateFaqEntryInput) {
    return payload(context, await createFaqEntry(context, input));
  }

  @Mutation(() => ChangeFaqEntryPayload, { description: 'Changes what a frequent question says' })
  async changeFaqEntry(@Ctx() context: Context, @Arg('input', () => ChangeFaqEntryInput) input: ChangeFaqEntryInput) {
    return payload(context, await changeFaqEntry(context, input.entryId, input));
  }

  @Mutation(() => RemoveFaqEntryPayload, { description: 'Takes a frequent question out of the list' })
  async removeFaqEntry(@Ctx() context: Context, @Arg('input', () => RemoveFaqEntryInput) input: RemoveFaqEntryInput) {
    return payload(context, await removeFaqEntry(context, input.entryId));
  }
}
