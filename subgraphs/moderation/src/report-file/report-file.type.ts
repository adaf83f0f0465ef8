import { enumOf, MaskBoxInput, storedFileType } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { moderationErrors } from '../infringement-report/index.ts';

/** Purposes of files in the graph. */
export const ReportFilePurpose = enumOf('ReportFilePurpose', 'What a file of a report is for', {
  EVIDENCE: 'Evidence that the claimant is the right holder (증빙자료)',
  IDENTITY_DOCUMENT: 'Picture of an identity document (신분증 사본); masked before a decision (R7)',
});

/** View of a file of a report. */
export const ReportFile = storedFileType('ReportFile', ReportFilePurpose);

/** View of a file of a report, as a type. */
export type ReportFile = InstanceType<typeof ReportFile>;

@InputType({ description: 'Announcement of a file that is about to be sent' })
export class RequestReportFileUploadInput {
  @Field(() => ID, { description: 'Report that the file is for' })
  reportId!: string;

  @Field(() => ReportFilePurpose, { description: 'What the file is for' })
  purpose!: keyof typeof ReportFilePurpose;

  @Field(() => String, { description: 'Name of the file, for display' })
  name!: string;

  @Field(() => Int, { description: 'Size in bytes' })
  size!: number;
}

@InputType({ description: 'Masking of an image, by which its original is destroyed' })
export class MaskReportFileInput {
  @Field(() => ID, { description: 'File to mask' })
  fileId!: string;

  @Field(() => [MaskBoxInput], { description: 'Black boxes; each covers at least 4 by 4 pixels of the image' })
  boxes!: MaskBoxInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Says that the image shows nothing that must be hidden; only so there may be no boxes',
  })
  nothingToMask!: boolean;

  @Field(() => String, { description: 'Sentence that the moderator stands for' })
  attestation!: string;
}

@InputType({ description: 'Change of what a file is for' })
export class ReclassifyReportFileInput {
  @Field(() => ID, { description: 'File that is something else than its sender said' })
  fileId!: string;

  @Field(() => ReportFilePurpose, { description: 'What the file really is for' })
  purpose!: keyof typeof ReportFilePurpose;
}

@InputType({ description: 'Destruction of a file without a successor' })
export class DestroyReportFileInput {
  @Field(() => ID, { description: 'File to destroy' })
  fileId!: string;

  @Field(() => String, { description: 'Sentence that the moderator stands for' })
  attestation!: string;
}

@ObjectType({ description: 'Outcome of announcing a file' })
export class RequestReportFileUploadPayload {
  @Field(() => ReportFile, {
    nullable: true,
    description: 'File that is expected; its identifier is the upload ticket',
  })
  reportFile!: ReportFile | null;

  @Field(() => String, { nullable: true, description: 'Address to which the file is sent in pieces (tus 1.0)' })
  uploadUrl!: string | null;

  @Field(() => [moderationErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

function filePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class FilePayload {
    @Field(() => ReportFile, { nullable: true, description: 'File after the act; none when it was refused' })
    reportFile!: ReportFile | null;

    @Field(() => [moderationErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return FilePayload;
}

export const MaskReportFilePayload = filePayload('MaskReportFilePayload', 'Outcome of masking a file');
export const DestroyReportFilePayload = filePayload('DestroyReportFilePayload', 'Outcome of destroying a file');
export const ReclassifyReportFilePayload = filePayload(
  'ReclassifyReportFilePayload',
  'Outcome of changing what a file is for',
);
