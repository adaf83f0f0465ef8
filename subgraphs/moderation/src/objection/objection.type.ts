import { DateTime, enumOf, LocalDate } from '@madang/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { ReportState, RightKind } from '../infringement-report/index.ts';
import { PostKind } from '../post/index.ts';

/** Grounds of objections in the graph. */
export const ObjectionGround = enumOf('ObjectionGround', 'Ground on which a poster may post what was reported', {
  OWN_WORK: 'It is the own work of the poster (직접 만든 것)',
  LICENSED: 'The right holder allowed it (허락을 받음)',
  LAWFUL_USE: 'The law allows it, such as a quotation (인용 등 법이 허용)',
  NO_INFRINGEMENT: 'It touches no right of the claimant (침해가 아님)',
  OTHER: 'Another ground',
});

/** Outcomes of objections in the graph. */
export const ObjectionOutcome = enumOf('ObjectionOutcome', 'What came of an objection', {
  UPHELD: 'Upheld: a day of the resumption is set (인용)',
  REJECTED: 'Rejected: the post stays hidden (기각)',
});

/** Sides of a report in the graph. */
export const ReportSide = enumOf('ReportSide', 'Side of a report that holds a link', {
  CLAIMANT: 'Who reported (신고인)',
  POSTER: 'Who wrote the post (게시자)',
});

/** View of an objection. */
@ObjectType({ description: 'What a poster says against the hiding of their post (이의신청), and what came of it' })
export class Objection {
  @Field(() => ID, { description: 'Identifier of the objection' })
  id!: string;

  @Field(() => ObjectionGround, { description: 'Ground of the objection' })
  ground!: string;

  @Field(() => String, { description: 'What the poster says, as they wrote it' })
  statement!: string;

  @Field(() => DateTime, { description: 'Timestamp of the objection' })
  objectedAt!: Date;

  @Field(() => ObjectionOutcome, { nullable: true, description: 'What came of it; none while nobody decided' })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of the decision as it is told' })
  decisionReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Operations memo of the decision (운영메모)' })
  operatorMemo!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the moderator who decided' })
  decidedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the decision' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which the post is shown again' })
  resumeAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Court at which the claimant has sued, as they say' })
  lawsuitCourt!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the case at the court' })
  lawsuitNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the suit' })
  lawsuitFiledOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the claimant told of the suit' })
  lawsuitReportedAt!: Date | null;
}

/** View of a report for whoever holds a link. */
@ObjectType({
  description: 'Report as it is shown to claimant or poster by the link in their mail; nothing is signed in',
})
export class InfringementNotice {
  @Field(() => String, { description: 'Report number' })
  reportNumber!: string;

  @Field(() => ReportSide, { description: 'Side that the link was sent to' })
  side!: string;

  @Field(() => ReportState, { description: 'State of the report' })
  state!: string;

  @Field(() => RightKind, { description: 'Right that is claimed' })
  right!: string;

  @Field(() => PostKind, { description: 'Kind of the post' })
  postKind!: string;

  @Field(() => String, { nullable: true, description: 'Title of the post; comments have none' })
  postTitle!: string | null;

  @Field(() => String, { description: 'Address of the post' })
  postUrl!: string;

  @Field(() => String, { nullable: true, description: 'Reason why it was hidden, as it is told' })
  decisionReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp until which the poster can object' })
  objectionUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the objection; none while there is none' })
  objectedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Reason of the decision on the objection' })
  outcomeReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which the post is shown again' })
  resumeAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether whoever holds the link can object now' })
  canObject!: boolean;

  @Field(() => Boolean, { description: 'Whether whoever holds the link can report a lawsuit now' })
  canReportLawsuit!: boolean;
}
