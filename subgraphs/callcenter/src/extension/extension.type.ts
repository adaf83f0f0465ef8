import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import type { AgentState } from './extension.ts';

/** Lamps of an extension in the graph. */
export const LineStateEnum = enumOf('LineState', 'Lamp of an extension (E1)', {
  GREEN: 'Connected to the phone system',
  RED: 'Connecting failed; a click tries again',
  UNKNOWN: 'Not asked yet',
});

/** What an agent does, in the graph. */
export const AgentStateEnum = enumOf('AgentState', 'What an agent does, as they say it themselves', {
  READY: 'Waits for calls',
  AFTER_CALL: 'Writes up the last call',
  AWAY: 'Takes a break',
  OFFLINE: 'Is not at the desk',
});

/** View of an extension. */
@ObjectType({ description: 'Telephone of the desk (내선) and who sits there (E1)' })
export class Extension {
  @Field(() => String, { description: 'Number of the extension, e.g. 9826' })
  number!: string;

  @Field(() => LineStateEnum, { description: 'Lamp of the extension (E1)' })
  lineState!: string;

  @Field(() => DateTime, { description: 'Timestamp since which the lamp is so' })
  lineStateAt!: Date;

  @Field(() => AgentStateEnum, { description: 'What the agent there does' })
  agentState!: string;

  @Field(() => DateTime, { description: 'Timestamp since which they do so' })
  agentStateAt!: Date;
}

@InputType({ description: 'Extension to sit down at (E1)' })
export class ClaimExtensionInput {
  @Field(() => String, { description: 'Number of the extension' })
  number!: string;
}

@InputType({ description: 'Extension whose lamp was clicked (E1)' })
export class ReconnectExtensionInput {
  @Field(() => String, { description: 'Number of the own extension' })
  number!: string;
}

@InputType({ description: 'What the agent does now' })
export class SetAgentStateInput {
  @Field(() => AgentStateEnum, { description: 'What the agent does now' })
  state!: AgentState;
}

function extensionPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ExtensionPayload {
    @Field(() => Extension, { nullable: true, description: 'Extension after the act; none when it was refused' })
    extension!: Extension | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ExtensionPayload;
}

export const ClaimExtensionPayload = extensionPayload('ClaimExtensionPayload', 'Outcome of sitting down');
export const ReconnectExtensionPayload = extensionPayload('ReconnectExtensionPayload', 'Outcome of connecting anew');
export const SetAgentStatePayload = extensionPayload('SetAgentStatePayload', 'Outcome of saying what one does');
