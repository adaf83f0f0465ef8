import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { forgetLoads } from './batch.ts';
import type { Context } from './context.ts';
import type { Language, Words } from './language.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Reason why an act did not happen, the same shape in every slice. */
@InterfaceType('UserError', { description: 'Reason why an act did not happen, fit to be shown' })
export abstract class UserError {
  @Field(() => String, { description: 'Text for people, in the language of the request (Korean by default)' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Path of the input field at fault' })
  field!: readonly string[] | null;
}

/** A user error as it is answered. */
export interface UserErrorAnswer {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}

/** Words for every code of a slice; a code without words does not compile. */
export type CodeWords<Code extends string> = Readonly<Record<Code, Words>>;

/** Makes the GraphQL type of a slice's user errors and the function that words them. */
export function userErrors<Code extends string>(slice: string, words: CodeWords<Code>) {
  const codes = Object.fromEntries(Object.keys(words).map((code) => [code, code]));
  registerEnumType(codes, {
    name: `${slice}UserErrorCode`,
    description: `Reasons why an act of the slice can be refused`,
    valuesConfig: Object.fromEntries(
      Object.entries<Words>(words).map(([code, text]) => [code, { description: text.en }]),
    ),
  });

  @ObjectType(`${slice}UserError`, {
    implements: UserError,
    description: 'Reason why an act of this slice did not happen',
  })
  class SliceUserError extends UserError {
    @Field(() => codes, { description: 'Reason in a form for programs' })
    code!: string;
  }

  const inWords = (refusal: Refusal<Code>, language: Language): UserErrorAnswer => ({
    code: refusal.code,
    message: words[refusal.code][language],
    field: refusal.field,
  });
  return { type: SliceUserError, inWords };
}

/** Puts the result of a use case into a payload: the subject, or the worded refusal. */
export function payloadOf<Name extends string, Subject extends object, Code extends string>(
  name: Name,
  result: Subject | Refusal<Code>,
  inWords: (refusal: Refusal<Code>, language: Language) => UserErrorAnswer,
  context: Context,
): Record<Name, Subject | null> & { userErrors: UserErrorAnswer[] } {
  forgetLoads(context);
  const refusal = isRefusal<Code>(result) ? result : null;
  const subject = isRefusal<Code>(result) ? null : result;
  // A computed key widens to string; the record holds exactly this one.
  return { [name]: subject, userErrors: refusal ? [inWords(refusal, context.language)] : [] } as unknown as Record<
    Name,
    Subject | null
  > & { userErrors: UserErrorAnswer[] };
}
