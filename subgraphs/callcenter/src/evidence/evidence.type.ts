import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** States of evidence in the graph. */
export const EvidenceState = enumOf('EvidenceState', 'State of the evidence of a ticket', {
  COLLECTING: 'Waits for a slice that is away; the case opens once it is complete',
  FROZEN: 'Complete, and never changed again',
});

/** View of a text of evidence. */
@ObjectType({ description: 'Text that belongs to the evidence of a ticket (J2)' })
export class EvidenceItem {
  @Field(() => ID, { description: 'Identifier of the text' })
  id!: string;

  @Field(() => String, { description: 'Name, such as policy.json' })
  name!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal digits' })
  sha256!: string;

  @Field(() => Int, { description: 'Number of its bytes' })
  bytes!: number;
}

/** View of what came of a check. */
@ObjectType({ description: 'What came of computing all digests of the evidence anew' })
export class EvidenceCheck {
  @Field(() => Boolean, { description: 'Indicates whether everything is as it was frozen' })
  isIntact!: boolean;

  @Field(() => [String], { description: 'Names of what is not as it was frozen: `manifest`, or texts' })
  flaws!: readonly string[];
}

/** View of a bundle. */
@ObjectType({
  description:
    'Evidence as it stood when a ticket became a dispute: consultation, order, payments, tracking, policy (J2)',
})
export class Evidence {
  @Field(() => ID, { description: 'Identifier of the bundle' })
  id!: string;

  @Field(() => EvidenceState, { description: 'State of the bundle' })
  state!: string;

  @Field(() => String, {
    nullable: true,
    description: 'List of all texts with their SHA-256 as JSON; none until it is frozen',
  })
  manifest!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the manifest, which stands for the whole; none until it is frozen',
  })
  digest!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which the ticket became a dispute' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was frozen' })
  frozenAt!: Date | null;
}
