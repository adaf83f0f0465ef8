import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { ACCOUNT_HOLDERS } from '../person/index.ts';
import { settings } from '../settings.ts';
import { forgetPushDevice } from './forget-push-device.ts';
import { devicesOf } from './push-device-reads.ts';
import type { PushDeviceRow } from './push-device.entity.ts';
import {
  ChoosePushCategoriesInput,
  ChoosePushCategoriesPayload,
  ForgetPushDeviceInput,
  ForgetPushDevicePayload,
  PushDevice,
  PushSettings,
  RegisterPushDeviceInput,
  RegisterPushDevicePayload,
} from './push-device.type.ts';
import { choosePushCategories, wantedCategories } from './push-wishes.ts';
import { registerPushDevice } from './register-push-device.ts';

/** A person's own devices in the graph. */
@Authorized(...ACCOUNT_HOLDERS)
@Resolver(() => PushDevice)
export class PushDeviceResolver {
  @Query(() => String, {
    nullable: true,
    description: 'Public key to which a browser binds its subscription; none where nothing is pushed to browsers',
  })
  pushKey(): string | null {
    return settings.VAPID_PUBLIC_KEY ?? null;
  }

  @Query(() => [PushDevice], { description: 'Devices of the viewer, newest first' })
  myPushDevices(@Ctx() context: Context): Promise<PushDeviceRow[]> {
    return devicesOf(context);
  }

  @Query(() => PushSettings, { description: 'What the viewer wants pushed' })
  async myPushSettings(@Ctx() context: Context) {
    return { categories: await wantedCategories(context) };
  }

  @Mutation(() => RegisterPushDevicePayload, {
    description: 'Alarms the viewer on a device from now on, and nobody who signed in there before',
  })
  async registerPushDevice(
    @Ctx() context: Context,
    @Arg('input', () => RegisterPushDeviceInput) input: RegisterPushDeviceInput,
  ) {
    return payloadOf('device', await registerPushDevice(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => ForgetPushDevicePayload, { description: 'Alarms the viewer no more on a device' })
  async forgetPushDevice(
    @Ctx() context: Context,
    @Arg('input', () => ForgetPushDeviceInput) input: ForgetPushDeviceInput,
  ) {
    return payloadOf('device', await forgetPushDevice(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => ChoosePushCategoriesPayload, { description: 'Says which kinds of alarms the viewer wants pushed' })
  async choosePushCategories(
    @Ctx() context: Context,
    @Arg('input', () => ChoosePushCategoriesInput) input: ChoosePushCategoriesInput,
  ) {
    return payloadOf('settings', await choosePushCategories(context, input), accountsErrors.inWords, context);
  }
}
