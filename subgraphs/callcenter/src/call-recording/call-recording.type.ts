import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';

/** View of a link to a recording. */
@ObjectType({ description: 'Link to what was said in a call' })
export class CallRecordingLink {
  @Field(() => String, { description: 'Address of the recording for the viewer alone, good for five minutes' })
  url!: string;
}

@InputType({ description: 'Recording that somebody wants to hear' })
export class OpenCallRecordingInput {
  @Field(() => ID, { description: 'Call that was recorded and is over' })
  callId!: string;

  @Field(() => String, { description: 'Why it must be heard, at least 5 characters; goes into the access log' })
  reason!: string;
}

@ObjectType({ description: 'Outcome of opening a recording' })
export class OpenCallRecordingPayload {
  @Field(() => CallRecordingLink, { nullable: true, description: 'Link to the recording; none when it was refused' })
  recording!: CallRecordingLink | null;

  @Field(() => [callcenterErrors.type], { description: 'Reasons why it was refused; empty on success' })
  userErrors!: object[];
}
