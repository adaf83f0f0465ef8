import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  type ClassType,
} from 'type-graphql';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { addJob } from '../jobs.ts';
import { payloadOf } from '../payload.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { DateTime } from '../scalars.ts';
import { ROTATE_KEYS } from './privacy-jobs.ts';
import { privacyErrors, saysWhy, type PrivacyCode } from './privacy-words.ts';

@InputType()
class RotateKeysInput {
  @Field(() => String, { description: 'Why the keys change, at least 5 characters' })
  reason!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Change of the keys of personal data that was asked for' })
class KeyRotation {
  @Field(() => DateTime, { description: 'Timestamp at which the work was put on the list' })
  requestedAt!: Date;
}

@Directive('@shareable')
@ObjectType({ description: 'Outcome of asking for new keys of personal data' })
class RotateKeysPayload {
  @Field(() => KeyRotation, { nullable: true, description: 'Change that is under way; none when it was refused' })
  rotation!: KeyRotation | null;

  @Field(() => [privacyErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

/** Makes the mutation `rotate<Slice>Keys`: new data key, everything sealed again, the old key destroyed a day later. */
export function keyRotationResolver(prefix: string): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Rotate${named}KeysInput`, { description: 'Request for new keys of personal data' })
  class RotateInput extends RotateKeysInput {}

  @Authorized('ADMIN')
  @Resolver()
  class KeyRotationResolver {
    @Mutation(() => RotateKeysPayload, {
      name: `rotate${named}Keys`,
      description:
        'Seals the personal data of this slice under new keys while work goes on; old keys are destroyed a day later',
    })
    async rotate(@Ctx() context: Context, @Arg('input', () => RotateInput) input: RotateKeysInput) {
      return payloadOf('rotation', await askRotation(context, prefix, input.reason), privacyErrors.inWords, context);
    }
  }
  return KeyRotationResolver;
}

async function askRotation(
  { em, actor, now }: Context,
  slice: string,
  reason: string,
): Promise<KeyRotation | Refusal<PrivacyCode>> {
  if (!saysWhy(reason)) return refuse('REASON_TOO_SHORT', ['input', 'reason']);
  const act = { act: 'data-key.rotate', subject: { type: 'SLICE', id: slice }, actor };
  await em.transactional(async (tx) => {
    await addJob(tx, ROTATE_KEYS, {}, { key: ROTATE_KEYS });
    await audit(tx, act, now);
  });
  return { requestedAt: now };
}
