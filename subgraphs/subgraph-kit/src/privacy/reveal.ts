import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  type ClassType,
} from 'type-graphql';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { payloadOf } from '../payload.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { noteAccess } from './access-log.ts';
import type { Personal, RowWith } from './personal.ts';
import { privacyErrors, saysWhy, type PrivacyCode } from './privacy-words.ts';
import { columnsOf } from './sealing.ts';

/** What a slice says of a record that may be revealed. */
export interface RevealOptions<Column extends string> {
  /** Name of the type in the graph, e.g. Customer. */
  readonly name: string;
  readonly personal: Personal<Column>;
  /** Finds the record among those the asker may read. */
  readonly find: (context: Context, id: string) => Promise<RowWith<Column> | null>;
}

type Revealed<Column extends string> = Readonly<Partial<Record<Column, string | null>>>;

/** Makes the mutation `reveal<Name>(input: { <name>Id, reason })`, which answers personal data in clear and logs why. */
export function revealResolver<Column extends string>(options: RevealOptions<Column>): ClassType {
  const { name, personal } = options;
  const idField = `${name.charAt(0).toLowerCase()}${name.slice(1)}Id`;

  @InputType(`Reveal${name}Input`, { description: `Request to see personal data of a ${name} in clear` })
  class RevealInput {
    @Field(() => String, { description: 'Why it must be seen, at least 5 characters; goes into the access log' })
    reason!: string;
  }
  Field(() => ID, { description: `Record to reveal` })(RevealInput.prototype, idField);

  // oxlint-disable-next-line typescript/no-extraneous-class -- its fields are those that the slice declares
  class RevealedValues {}
  ObjectType(`Revealed${name}`, { description: `Personal data of a ${name} in clear` })(RevealedValues);
  for (const column of columnsOf(personal)) {
    const description = 'Value in clear; none where there is none, or where the viewer may not see it';
    Field(() => String, { nullable: true, description })(RevealedValues.prototype, column);
  }

  @ObjectType(`Reveal${name}Payload`, { description: `Outcome of revealing a ${name}` })
  class RevealPayload {
    @Field(() => RevealedValues, { nullable: true, description: 'Values in clear; none when refused' })
    revealed!: object | null;

    @Field(() => [privacyErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }

  @Authorized(...personal.revealRoles)
  @Resolver()
  class RevealResolver {
    @Mutation(() => RevealPayload, {
      name: `reveal${name}`,
      description: `Shows personal data of a ${name} in clear; the reason is logged`,
    })
    async reveal(@Ctx() context: Context, @Arg('input', () => RevealInput) input: RevealInput): Promise<object> {
      // The identifier's field is named by the slice, and the schema has seen to it that it is there.
      const id = (input as unknown as Readonly<Record<string, string>>)[idField] ?? '';
      const outcome = await reveal(context, options, { id, reason: input.reason, idField });
      return payloadOf('revealed', outcome, privacyErrors.inWords, context);
    }
  }
  return RevealResolver;
}

async function reveal<Column extends string>(
  context: Context,
  { personal, find }: RevealOptions<Column>,
  asked: { readonly id: string; readonly reason: string; readonly idField: string },
): Promise<Revealed<Column> | Refusal<PrivacyCode>> {
  if (!saysWhy(asked.reason)) return refuse('REASON_TOO_SHORT', ['input', 'reason']);
  const row = await find(context, asked.id);
  if (!row) return refuse('SUBJECT_UNKNOWN', ['input', asked.idField]);
  const columns = personal.revealable(context.actor);
  const values = await Promise.all(columns.map((column) => personal.open(context.em, row, column)));
  const subject = { type: personal.subject, id: row.id };
  const act = { act: 'personal-data.reveal', subject, actor: context.actor, data: { fields: columns } };
  await context.em.transactional((tx) => audit(tx, act, context.now));
  noteAccess(context, {
    act: 'REVEAL',
    subjectType: personal.subject,
    subjectId: row.id,
    fields: columns,
    reason: asked.reason.trim(),
  });
  // Object.fromEntries forgets the key type.
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])) as Revealed<Column>;
}

/** Notes an export of personal data, or refuses it because nobody says why; every export asks this first. */
export function noteExport(
  context: Context,
  wanted: {
    readonly subjectType: string;
    readonly subjectIds: readonly string[];
    readonly fields: readonly string[];
    readonly reason: string;
  },
): Refusal<'REASON_TOO_SHORT'> | null {
  if (!saysWhy(wanted.reason)) return refuse('REASON_TOO_SHORT', ['input', 'reason']);
  const { subjectType, subjectIds, fields, reason } = wanted;
  for (const subjectId of subjectIds) {
    noteAccess(context, { act: 'EXPORT', subjectType, subjectId, fields, reason: reason.trim() });
  }
  return null;
}
