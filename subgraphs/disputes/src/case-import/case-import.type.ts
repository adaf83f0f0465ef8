import { DateTime, enumOf, userErrors } from '@madang/subgraph-kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ClaimReasonEnum, DisputeCase, SaleTypeEnum } from '../dispute-case/index.ts';
import { caseImportWords } from './case-import-words.ts';

/** Outcomes of rows in the graph. */
export const ImportOutcome = enumOf('ImportOutcome', 'What became of one row of a transfer', {
  FILED: 'It is a case now (접수)',
  KNOWN: 'Its consultation had its case already (이미 접수됨)',
  REFUSED: 'It was not taken over (거부)',
});

/** Reasons of rows in the graph. */
export const ImportRowCode = enumOf('ImportRowCode', 'Why a row of a transfer was not taken over', {
  NUMBER_INVALID: 'The number of the consultation',
  TITLE_INVALID: 'The title',
  FACTS_INVALID: 'The facts',
  NAME_INVALID: 'The name of the applicant',
  PHONE_INVALID: 'The phone number of the applicant',
  EMAIL_INVALID: 'The mail address of the applicant',
  DATE_INVALID: 'The time of the consultation',
});

@InputType({ description: 'Case as the counselling system hands it over (1372 이관)' })
export class ImportedCaseInput {
  @Field(() => String, {
    description: 'Number of the consultation, 4 to 40 letters, digits or hyphens, not ten digits alone',
  })
  counsellingNumber!: string;

  @Field(() => DateTime, { description: 'Timestamp of the consultation' })
  counselledAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who counselled' })
  counsellor?: string | null;

  @Field(() => String, { description: 'Title, at most 200 characters' })
  title!: string;

  @Field(() => String, { description: 'Facts, at most 20,000 characters' })
  facts!: string;

  @Field(() => String, { description: 'Name of the applicant, at most 60 characters' })
  applicantName!: string;

  @Field(() => String, { nullable: true, description: 'Phone number of the applicant' })
  applicantPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of mail of the applicant' })
  applicantEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address of the applicant' })
  applicantAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the business; one that is new here becomes known' })
  businessName?: string | null;

  @Field(() => SaleTypeEnum, { nullable: true, description: 'How it was sold' })
  saleType?: keyof typeof SaleTypeEnum | null;

  @Field(() => ClaimReasonEnum, { nullable: true, description: 'What is complained of' })
  claimReason?: keyof typeof ClaimReasonEnum | null;
}

@InputType({ description: 'Cases to take over from the counselling system' })
export class ImportCasesInput {
  @Field(() => [ImportedCaseInput], { description: 'Cases, at most 200; each is taken over by itself' })
  rows!: ImportedCaseInput[];
}

@ObjectType({ description: 'What became of one row of a transfer' })
export class ImportedRow {
  @Field(() => Int, { description: 'Place of the row in what was sent, from 0' })
  row!: number;

  @Field(() => ImportOutcome, { description: 'What became of it' })
  outcome!: string;

  @Field(() => DisputeCase, {
    nullable: true,
    description: 'Case of the row; none when it was refused, or is led by another team',
  })
  disputeCase!: object | null;

  @Field(() => ImportRowCode, { nullable: true, description: 'Why it was not taken over' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words' })
  message!: string | null;
}

/** User errors of transfers, and how they are worded. */
export const caseImportErrors = userErrors('CaseImport', caseImportWords);

@ObjectType({ description: 'Outcome of taking cases over' })
export class ImportCasesPayload {
  @Field(() => [ImportedRow], { nullable: true, description: 'Each row, in the order sent; none when all was refused' })
  rows!: ImportedRow[] | null;

  @Field(() => [caseImportErrors.type], { description: 'Reasons why nothing was taken over; empty on success' })
  userErrors!: object[];
}
