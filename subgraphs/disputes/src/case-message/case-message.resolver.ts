import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Args, Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { caseById, casePersonal, DisputeCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import { KIND_TITLES } from './case-message-words.ts';
import type { CaseMessageReadingRow, CaseMessageRow } from './case-message.entity.ts';
import { sideAmong, type ReaderSide } from './case-message.ts';
import { CaseMessage, CaseMessageConnection, CaseMessageReading } from './case-message.type.ts';
import { correspondenceOfCase, messageById, readingsOfMessage, unreadInCase, unreadKey } from './message-reads.ts';

/** Correspondence on the case's page. */
@Authorized()
@Resolver(() => DisputeCase)
export class CorrespondenceResolver {
  @FieldResolver(() => CaseMessageConnection, {
    description: 'Messages in the case that the viewer may read, newest first (의견소통)',
  })
  correspondence(
    @Ctx() context: Context,
    @Root() { id }: DisputeCaseRow,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<CaseMessageRow>> {
    return correspondenceOfCase(context, id, args);
  }

  @FieldResolver(() => Int, {
    description: "Number of messages that the viewer's side has yet to read; 0 for who stands on no side of the case",
  })
  async unreadCount(@Ctx() context: Context, @Root() dispute: DisputeCaseRow): Promise<number> {
    const side = sideAmong(rolesInCase(dispute, context.actor));
    return side ? unreadInCase(context, unreadKey(dispute.id, side)) : 0;
  }
}

/** What a message says beyond its row. */
@Authorized()
@Resolver(() => CaseMessage)
export class CaseMessageResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who wrote it, as the viewer may know it; none for what nobody wrote',
  })
  async authorName(@Ctx() context: Context, @Root() message: CaseMessageRow): Promise<string | null> {
    if (message.authorSide !== 'APPLICANT') return message.authorName ?? null;
    const dispute = await caseById(context, message.caseId);
    return dispute && casePersonal.show(context, dispute, 'applicantName');
  }

  @FieldResolver(() => String, { description: 'Title (제목); the words of its kind where it has none of its own' })
  title(@Ctx() { language }: Context, @Root() { title, kind }: CaseMessageRow): string {
    return title ?? KIND_TITLES[kind][language];
  }

  @FieldResolver(() => [CaseMessageReading], {
    description: 'First readings of the sides that did not write it (열람여부)',
  })
  readings(@Ctx() context: Context, @Root() { id }: CaseMessageRow): Promise<CaseMessageReadingRow[]> {
    return readingsOfMessage(context, id);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Indicates whether the viewer's side wrote it or has read it; also for who stands on no side of the case",
  })
  async readByMe(@Ctx() context: Context, @Root() message: CaseMessageRow): Promise<boolean> {
    const side = await sideOf(context, message);
    if (side === null || side === message.authorSide) return true;
    return (await readingsOfMessage(context, message.id)).some((reading) => reading.side === side);
  }

  @FieldResolver(() => CaseMessage, {
    nullable: true,
    description: 'Message that it answers, if the viewer may read that',
  })
  async answers(@Ctx() context: Context, @Root() { answers }: CaseMessageRow): Promise<CaseMessageRow | null> {
    return answers ? messageById(context, answers) : null;
  }
}

async function sideOf(context: Context, { caseId }: CaseMessageRow): Promise<ReaderSide | null> {
  const dispute = await caseById(context, caseId);
  return dispute && sideAmong(rolesInCase(dispute, context.actor));
}
