import { payloadOf, storedFileFields, type Context, type StoredFileRow } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CaseMessage, correspondenceErrors, type CaseMessageRow } from '../case-message/index.ts';
import { filesOfMessage } from './case-file-reads.ts';
import { CaseFile, RequestCaseFileUploadInput, RequestCaseFileUploadPayload } from './case-file.type.ts';
import { requestCaseFile } from './request-case-file.ts';

/** What files of cases say beyond their rows. */
export const CaseFileFields = storedFileFields(CaseFile);

/** Files that go with messages. */
@Authorized()
@Resolver(() => CaseMessage)
export class MessageFilesResolver {
  @FieldResolver(() => [CaseFile], { description: 'Files that go with it (첨부파일); whoever reads it may load them' })
  attachments(@Ctx() context: Context, @Root() { id }: CaseMessageRow): Promise<StoredFileRow[]> {
    return filesOfMessage(context, id);
  }
}

/** Files on their way to a case. */
@Authorized('OFFICER', 'LEAD', 'CONSUMER', 'PARTNER', 'PROGRAM', 'PARTY')
@Resolver()
export class CaseFileActsResolver {
  @Mutation(() => RequestCaseFileUploadPayload, {
    description: 'Announces a file for a case; it is then sent in pieces (tus), and goes with a message',
  })
  async requestCaseFileUpload(
    @Ctx() context: Context,
    @Arg('input', () => RequestCaseFileUploadInput) input: RequestCaseFileUploadInput,
  ) {
    const outcome = await requestCaseFile(context, input);
    const payload = payloadOf('caseFile', outcome, correspondenceErrors.inWords, context);
    return { ...payload, uploadUrl: payload.caseFile ? '/files/disputes/uploads' : null };
  }
}
