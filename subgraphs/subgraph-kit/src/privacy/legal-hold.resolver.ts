import { Arg, Args, Authorized, Ctx, InputType, Mutation, Query, Resolver, type ClassType } from 'type-graphql';
import { page, PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { payloadOf } from '../payload.ts';
import { LegalHoldRow } from './legal-hold.entity.ts';
import { liftLegalHold, placeLegalHold } from './legal-hold.ts';
import { LegalHoldConnection, LegalHoldPayload, LiftLegalHoldInput, PlaceLegalHoldInput } from './legal-hold.type.ts';
import { privacyErrors } from './privacy-words.ts';

/** Makes the root fields on legal holds of a slice, for leads and administrators. */
export function legalHoldResolver(prefix: string, subjects: readonly string[]): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Place${named}LegalHoldInput`, { description: 'New legal hold' })
  class PlaceInput extends PlaceLegalHoldInput {}

  @InputType(`Lift${named}LegalHoldInput`, { description: 'End of a legal hold' })
  class LiftInput extends LiftLegalHoldInput {}

  @Authorized('LEAD', 'ADMIN')
  @Resolver()
  class LegalHoldResolver {
    @Query(() => LegalHoldConnection, {
      name: `${prefix}LegalHolds`,
      description: 'Records of this slice that must not be destroyed, newest first; lifted holds as well',
    })
    legalHolds(@Ctx() { em }: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<LegalHoldRow>> {
      return page(em, LegalHoldRow, {}, [{ placedAt: 'desc' }, { id: 'desc' }], args);
    }

    @Mutation(() => LegalHoldPayload, {
      name: `place${named}LegalHold`,
      description: `Keeps a record from destruction: ${subjects.join(', ')}`,
    })
    async place(@Ctx() context: Context, @Arg('input', () => PlaceInput) input: PlaceLegalHoldInput) {
      return payloadOf('legalHold', await placeLegalHold(context, subjects, input), privacyErrors.inWords, context);
    }

    @Mutation(() => LegalHoldPayload, { name: `lift${named}LegalHold`, description: 'Lifts a legal hold' })
    async lift(@Ctx() context: Context, @Arg('input', () => LiftInput) input: LiftLegalHoldInput) {
      return payloadOf('legalHold', await liftLegalHold(context, input), privacyErrors.inWords, context);
    }
  }
  return LegalHoldResolver;
}
