import { connectionOf, DateTime, enumOf, userErrors } from '@madang/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { correspondenceWords } from './case-message-words.ts';

/** Sides on which somebody writes, in the graph. */
export const CaseMessageAuthor = enumOf('CaseMessageAuthor', 'Side on which a message in a case was written (작성자)', {
  APPLICANT: 'Consumer who applied (신청인)',
  RESPONDENT: 'Business that answers (피신청인)',
  OFFICER: 'Officer who leads the case (담당자)',
  SYSTEM: 'Time itself; nobody wrote it (자동)',
});

/** Parties to whom messages are told, in the graph. */
export const CaseMessageParty = enumOf('CaseMessageParty', 'Party to whom a message in a case is told or not', {
  APPLICANT: 'Consumer who applied (신청인)',
  RESPONDENT: 'Business that answers (피신청인)',
});

/** Party to whom messages are told, as a type. */
export type CaseMessageParty = keyof typeof CaseMessageParty;

/** Sides whose first reading is noted, in the graph. */
const CaseMessageReader = enumOf('CaseMessageReader', 'Side whose first reading of a message is noted', {
  APPLICANT: 'Consumer who applied (신청인)',
  RESPONDENT: 'Business that answers (피신청인)',
  OFFICER: 'Officer who leads the case (담당자)',
});

/** Kinds of messages in the graph. */
const CaseMessageKind = enumOf('CaseMessageKind', 'What a message in a case is (구분)', {
  RECEIPT_NOTICE: 'Notice of receipt was sent (접수통보서등록)',
  RECEIPT_CONFIRMED: 'Notice of receipt was confirmed (접수통보서확인)',
  SELF_REMEDY: 'Self-remedy activity was reported (자율구제활동등록)',
  OPINION: 'Statement of a party (의견등록)',
  SUPPLEMENT_REQUEST: 'Request for supplements (자료보정요청)',
  SUPPLEMENT_ANSWER: 'Answer to a request for supplements (보정자료제출)',
  FACT_FINDING: 'Facts are examined (사실조사 기록)',
  RECOMMENDATION: 'Settlement was recommended (합의권고)',
  AGREEMENT: 'Agreement was drawn up (합의서)',
  REVIEW_RESULT: 'Result of a test, an expert review or an investigation (시험·자문 결과)',
  NOTICE: 'Notice of the officer (공지)',
  CLOSING: 'Case has ended (종결)',
});

/** View of a first reading. */
@ObjectType({ description: 'First reading of a message by a side that did not write it (열람여부)' })
export class CaseMessageReading {
  @Field(() => CaseMessageReader, { description: 'Side that read it' })
  side!: string;

  @Field(() => DateTime, { description: 'Timestamp of its first reading' })
  at!: Date;
}

/** View of a message. */
@ObjectType({ description: 'Message in a case: of a party, of the officer, or what a step tells' })
export class CaseMessage {
  @Field(() => ID, { description: 'Identifier of the message' })
  id!: string;

  @Field(() => CaseMessageAuthor, { description: 'Side on which it was written (작성자)' })
  authorSide!: string;

  @Field(() => CaseMessageKind, { description: 'What it is (구분)' })
  kind!: string;

  @Field(() => String, { description: 'Text (내용); empty where the title says it all' })
  text!: string;

  @Field(() => [CaseMessageParty], {
    description: 'Parties who may read it, its author among them (공개여부); who works on the case always may',
  })
  visibleTo!: string[];

  @Field(() => DateTime, { description: 'Timestamp at which it was written (일자)' })
  writtenAt!: Date;

  @Field(() => Boolean, { description: 'Indicates whether it came after the time that was given for it (기한 경과)' })
  late!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether the officer accepts it although it came late; none until that is decided',
  })
  lateAccepted!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why a late one is accepted or not' })
  lateReason!: string | null;
}

/** Pages of messages. */
export const CaseMessageConnection = connectionOf(CaseMessage, 'CaseMessage');

/** User errors of the correspondence, and how they are worded. */
export const correspondenceErrors = userErrors('Correspondence', correspondenceWords);
