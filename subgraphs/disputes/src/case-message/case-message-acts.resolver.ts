import { payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  ReadCaseMessageInput,
  ReadCaseMessagePayload,
  WidenCaseMessageInput,
  WidenCaseMessagePayload,
  WriteCaseNoticeInput,
  WriteCaseNoticePayload,
  WriteOpinionInput,
  WriteOpinionPayload,
} from './case-message-acts.type.ts';
import type { CorrespondenceCode } from './case-message-words.ts';
import type { CaseMessageRow } from './case-message.entity.ts';
import { correspondenceErrors } from './case-message.type.ts';
import { readCaseMessage } from './read-case-message.ts';
import { widenCaseMessage } from './widen-case-message.ts';
import { writeCaseNotice, writeOpinion } from './write-message.ts';

function payload(context: Context, outcome: CaseMessageRow | Refusal<CorrespondenceCode>) {
  return payloadOf('caseMessage', outcome, correspondenceErrors.inWords, context);
}

/** Acts in the correspondence of a case; who may in which case is decided by their roles there. */
@Authorized('OFFICER', 'LEAD', 'ADMIN', 'CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
@Resolver()
export class CaseMessageActsResolver {
  @Mutation(() => ReadCaseMessagePayload, { description: "Notes that the viewer's side has read a message (열람)" })
  async readCaseMessage(
    @Ctx() context: Context,
    @Arg('input', () => ReadCaseMessageInput) input: ReadCaseMessageInput,
  ) {
    return payload(context, await readCaseMessage(context, input.messageId));
  }

  @Authorized('CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => WriteOpinionPayload, { description: 'Writes a statement of a party to the officer (의견등록)' })
  async writeOpinion(@Ctx() context: Context, @Arg('input', () => WriteOpinionInput) input: WriteOpinionInput) {
    return payload(context, await writeOpinion(context, input));
  }

  @Authorized('OFFICER')
  @Mutation(() => WriteCaseNoticePayload, { description: 'Writes a notice to one party or both (공지)' })
  async writeCaseNotice(
    @Ctx() context: Context,
    @Arg('input', () => WriteCaseNoticeInput) input: WriteCaseNoticeInput,
  ) {
    return payload(context, await writeCaseNotice(context, input));
  }

  @Authorized('OFFICER', 'CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
  @Mutation(() => WidenCaseMessagePayload, {
    description: 'Lets more parties read a message that the own side wrote; never fewer (공개 범위 확대)',
  })
  async widenCaseMessage(
    @Ctx() context: Context,
    @Arg('input', () => WidenCaseMessageInput) input: WidenCaseMessageInput,
  ) {
    return payload(context, await widenCaseMessage(context, input));
  }
}
