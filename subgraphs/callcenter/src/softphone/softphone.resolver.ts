import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { Extension } from '../extension/index.ts';
import { openSoftphone } from './open-softphone.ts';
import { softphones } from './softphone-house.ts';
import { OpenSoftphoneInput, OpenSoftphonePayload } from './softphone.type.ts';

/** Telephone in the browser, in the graph. */
@Authorized('AGENT', 'SENIOR')
@Resolver(() => Extension)
export class SoftphoneResolver {
  @FieldResolver(() => Boolean, { description: 'Indicates whether it can be a telephone in the browser (E1)' })
  hasSoftphone(): boolean {
    return softphones() !== null;
  }

  @Mutation(() => OpenSoftphonePayload, {
    description: 'Gives a login of some minutes for a telephone in the browser at the own extension (E1)',
  })
  async openSoftphone(@Ctx() context: Context, @Arg('input', () => OpenSoftphoneInput) input: OpenSoftphoneInput) {
    return payloadOf('login', await openSoftphone(context, input.number), callcenterErrors.inWords, context);
  }
}
