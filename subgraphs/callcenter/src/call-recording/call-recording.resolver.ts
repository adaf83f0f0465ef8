import { hasRole, payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Call, type CallRow } from '../call/index.ts';
import { callcenterErrors } from '../callcenter-errors.ts';
import { OpenCallRecordingInput, OpenCallRecordingPayload } from './call-recording.type.ts';
import { openCallRecording } from './open-call-recording.ts';

/** What was said in calls, for the agent whose call it was and who leads the desk. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Call)
export class CallRecordingResolver {
  @FieldResolver(() => Boolean, { description: 'Indicates whether there is a recording that the viewer may hear' })
  hasRecording(@Ctx() { actor }: Context, @Root() { recording, state, agentId }: CallRow): boolean {
    const mayHear = agentId === actor.id || hasRole(actor, 'SENIOR');
    return mayHear && state === 'ENDED' && Boolean(recording);
  }

  @Mutation(() => OpenCallRecordingPayload, {
    description: 'Gives a link to what was said in a call; the reason is logged',
  })
  async openCallRecording(
    @Ctx() context: Context,
    @Arg('input', () => OpenCallRecordingInput) input: OpenCallRecordingInput,
  ) {
    return payloadOf('recording', await openCallRecording(context, input), callcenterErrors.inWords, context);
  }
}
