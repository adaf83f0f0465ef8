import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import type { AlarmCategory as Category, PushKind as Kind } from './push-device.ts';

const PushKind = enumOf('PushKind', 'Way to a device', {
  WEB: 'Push service of a browser (웹 푸시)',
  FCM: 'Firebase, for an app (앱 푸시)',
});

/** Kinds of alarms in the graph. */
export const AlarmCategory = enumOf('AlarmCategory', 'What an alarm is about', {
  LEGAL: 'What the law demands (법정 통지)',
  SERVICE: 'Work on a record (업무)',
  SURVEY: 'Question how it was (설문)',
  SECURITY: 'Safety of an account (보안)',
});

/** View of a device. */
@ObjectType({ description: 'Device on which a person is alarmed' })
export class PushDevice {
  @Field(() => ID, { description: 'Identifier of the device' })
  id!: string;

  @Field(() => PushKind, { description: 'Way to it' })
  kind!: Kind;

  @Field(() => String, { description: 'Name by which its person knows it' })
  label!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was registered last' })
  registeredAt!: Date;
}

/** View of what a person wants pushed. */
@ObjectType({ description: 'What a person wants pushed' })
export class PushSettings {
  @Field(() => [AlarmCategory], { description: 'Kinds of alarms that are pushed' })
  categories!: readonly Category[];
}

@InputType({ description: 'Device on which the viewer wants to be alarmed' })
export class RegisterPushDeviceInput {
  @Field(() => PushKind, { description: 'Way to it' })
  kind!: Kind;

  @Field(() => String, { description: 'Address at the push service of the browser, or token of the app' })
  endpoint!: string;

  @Field(() => String, { nullable: true, description: 'Public key of the browser, `p256dh` in base64url' })
  publicKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Secret of the browser, `auth` in base64url' })
  secret?: string | null;

  @Field(() => String, { description: 'Name by which its person knows it, at most 100 letters' })
  label!: string;
}

@InputType({ description: 'Device on which the viewer wants no more alarms' })
export class ForgetPushDeviceInput {
  @Field(() => ID, { description: 'Device that is forgotten' })
  deviceId!: string;
}

@InputType({ description: 'Kinds of alarms that the viewer wants pushed' })
export class ChoosePushCategoriesInput {
  @Field(() => [AlarmCategory], { description: 'All kinds that are wanted; none for no pushes' })
  categories!: Category[];
}

function devicePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class DevicePayload {
    @Field(() => PushDevice, { nullable: true, description: 'Device it was about; none when it was refused' })
    device!: PushDevice | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return DevicePayload;
}

export const RegisterPushDevicePayload = devicePayload('RegisterPushDevicePayload', 'Outcome of registering a device');
export const ForgetPushDevicePayload = devicePayload('ForgetPushDevicePayload', 'Outcome of forgetting a device');

@ObjectType({ description: 'Outcome of choosing what is pushed' })
export class ChoosePushCategoriesPayload {
  @Field(() => PushSettings, { nullable: true, description: 'What is pushed from now on' })
  settings!: PushSettings | null;

  @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
