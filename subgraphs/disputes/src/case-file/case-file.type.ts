import { enumOf, storedFileType } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { correspondenceErrors } from '../case-message/index.ts';

/** Purposes of files in the graph. */
const CaseFilePurpose = enumOf('CaseFilePurpose', 'What a file of a case is for', {
  ATTACHMENT: 'Goes with a message of the case (첨부파일)',
});

/** View of a file of a case. */
export const CaseFile = storedFileType('CaseFile', CaseFilePurpose);

/** View of a file of a case, as a type. */
export type CaseFile = InstanceType<typeof CaseFile>;

@InputType({ description: 'Announcement of a file for a case that is about to be sent (파일 첨부)' })
export class RequestCaseFileUploadInput {
  @Field(() => ID, { description: 'Case that the file is for' })
  caseId!: string;

  @Field(() => String, { description: 'Name of the file, for display' })
  name!: string;

  @Field(() => Int, { description: 'Size in bytes, at most 20 MiB' })
  size!: number;
}

@ObjectType({ description: 'Outcome of announcing a file for a case' })
export class RequestCaseFileUploadPayload {
  @Field(() => CaseFile, {
    nullable: true,
    description: 'File that is expected; its identifier is the upload ticket',
  })
  caseFile!: CaseFile | null;

  @Field(() => String, { nullable: true, description: 'Address to which the file is sent in pieces (tus 1.0)' })
  uploadUrl!: string | null;

  @Field(() => [correspondenceErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
