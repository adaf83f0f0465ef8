import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Fields of members in the graph. */
export const MemberField = enumOf('MemberField', 'Field from which a member of the committee comes', {
  CONSUMER: 'Consumer organisations (소비자 대표)',
  BUSINESS: 'Business organisations (사업자 대표)',
  LAW: 'Law (법률)',
  EXPERT: 'Other expertise (전문가)',
});

/** View of a member. */
@ObjectType({ description: 'Member of the mediation committee (조정위원)' })
export class CommitteeMember {
  @Field(() => ID, { description: 'Identifier of the member' })
  id!: string;

  @Field(() => String, { description: 'Name of the member' })
  name!: string;

  @Field(() => MemberField, { description: 'Field from which the member comes' })
  field!: string;

  @Field(() => Boolean, { description: 'Indicates whether the member can be called to a session' })
  active!: boolean;
}

/** View of a session. */
@ObjectType({ description: 'Session of the mediation committee (조정위원회 회의)' })
export class CommitteeSession {
  @Field(() => ID, { description: 'Identifier of the session' })
  id!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it is held' })
  heldAt!: Date;

  @Field(() => String, { description: 'Place of the session' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'Minutes (회의록); none before they were kept' })
  minutes!: string | null;
}

/** Pages of sessions. */
export const CommitteeSessionConnection = connectionOf(CommitteeSession, 'CommitteeSession');
