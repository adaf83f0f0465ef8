import { DateTime, enumOf, LocalDate } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

const DeskReportFormat = enumOf('DeskReportFormat', 'Format of a report as a file', {
  CSV: 'Comma-separated values in UTF-8, with a mark for Excel',
  XLSX: 'Workbook of Excel',
});

/** View of a file of a report. */
@ObjectType({ description: 'File as which a report left, kept for an hour' })
export class DeskReportFile {
  @Field(() => ID, { description: 'Identifier of the file' })
  id!: string;

  @Field(() => DeskReportFormat, { description: 'Format of the file' })
  format!: string;

  @Field(() => LocalDate, { description: 'First day of the report' })
  fromDay!: string;

  @Field(() => LocalDate, { description: 'Last day of the report' })
  toDay!: string;

  @Field(() => Int, { nullable: true, description: 'Length of the file in bytes; none until it is written' })
  bytes!: number | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was made' })
  madeAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp until which it is kept' })
  expiresAt!: Date;
}

@InputType({ description: 'Request for a report as a file' })
export class MakeDeskReportFileInput {
  @Field(() => LocalDate, { description: 'First day, in Asia/Seoul' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, in Asia/Seoul; of more than 366 days the latest are told of' })
  to!: string;

  @Field(() => DeskReportFormat, { description: 'Format of the file' })
  format!: 'CSV' | 'XLSX';
}

@ObjectType({ description: 'Outcome of having a report made as a file' })
export class MakeDeskReportFilePayload {
  @Field(() => DeskReportFile, { nullable: true, description: 'File that was made; none when it was refused' })
  file!: DeskReportFile | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why it was refused; empty on success' })
  userErrors!: object[];
}
