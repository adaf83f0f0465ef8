import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { claimExtension } from './claim-extension.ts';
import { ownExtension } from './extension-reads.ts';
import type { ExtensionRow } from './extension.entity.ts';
import {
  ClaimExtensionInput,
  ClaimExtensionPayload,
  Extension,
  ReconnectExtensionInput,
  ReconnectExtensionPayload,
  SetAgentStateInput,
  SetAgentStatePayload,
} from './extension.type.ts';
import { reconnectExtension } from './reconnect-extension.ts';
import { setAgentState } from './set-agent-state.ts';

/** The own telephone in the graph. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Extension)
export class ExtensionResolver {
  @Query(() => Extension, { nullable: true, description: 'Extension at which the viewer sits (E1)' })
  myExtension(@Ctx() context: Context): Promise<ExtensionRow | null> {
    return ownExtension(context);
  }

  @Mutation(() => ClaimExtensionPayload, { description: 'Sits down at an extension and connects it (E1)' })
  async claimExtension(@Ctx() context: Context, @Arg('input', () => ClaimExtensionInput) input: ClaimExtensionInput) {
    return payloadOf('extension', await claimExtension(context, input.number), callcenterErrors.inWords, context);
  }

  @Mutation(() => ReconnectExtensionPayload, {
    description: 'Connects the own extension anew; a click on the lamp (E1)',
  })
  async reconnectExtension(
    @Ctx() context: Context,
    @Arg('input', () => ReconnectExtensionInput) input: ReconnectExtensionInput,
  ) {
    return payloadOf('extension', await reconnectExtension(context, input.number), callcenterErrors.inWords, context);
  }

  @Mutation(() => SetAgentStatePayload, { description: 'Says what the viewer does now (E1)' })
  async setAgentState(@Ctx() context: Context, @Arg('input', () => SetAgentStateInput) input: SetAgentStateInput) {
    return payloadOf('extension', await setAgentState(context, input.state), callcenterErrors.inWords, context);
  }
}
