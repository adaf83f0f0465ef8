import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { callcenterErrors } from '../callcenter-errors.ts';
import { TicketCodeKind } from './ticket-code.type.ts';

/** View of a word of a code table for those who edit it. */
@ObjectType({ description: 'Word of a code table, as seniors edit it' })
export class TicketCodeEntry {
  @Field(() => TicketCodeKind, { description: 'Table in which it stands' })
  kind!: string;

  @Field(() => String, { description: 'Code, e.g. 04' })
  code!: string;

  @Field(() => String, { description: 'Word in Korean' })
  ko!: string;

  @Field(() => String, { description: 'Word in English' })
  en!: string;

  @Field(() => Int, { description: 'Place among the others; of equal ones the lower code is first' })
  position!: number;

  @Field(() => Boolean, { description: 'Indicates whether it is offered to choose from' })
  isActive!: boolean;
}

@InputType({ description: 'Word of a code table, new or worded differently' })
export class PutTicketCodeInput {
  @Field(() => TicketCodeKind, { description: 'Table in which it stands' })
  kind!: 'TYPE' | 'CHANNEL' | 'CALL_TYPE' | 'CALL_RESULT' | 'OUTCOME' | 'LINE' | 'INFLOW';

  @Field(() => String, { description: 'Code, 1 to 10 capital letters and digits' })
  code!: string;

  @Field(() => String, { description: 'Word in Korean, 1 to 50 characters' })
  ko!: string;

  @Field(() => String, { description: 'Word in English, 1 to 50 characters' })
  en!: string;

  @Field(() => Int, { nullable: true, description: 'Place among the others; where it was, or last, unless said' })
  position?: number | null;
}

@InputType({ description: 'Whether a code is offered' })
export class SwitchTicketCodeInput {
  @Field(() => TicketCodeKind, { description: 'Table in which it stands' })
  kind!: 'TYPE' | 'CHANNEL' | 'CALL_TYPE' | 'CALL_RESULT' | 'OUTCOME' | 'LINE' | 'INFLOW';

  @Field(() => String, { description: 'Code' })
  code!: string;

  @Field(() => Boolean, { description: 'Indicates whether it is to be offered' })
  isActive!: boolean;
}

function codePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class CodePayload {
    @Field(() => TicketCodeEntry, { nullable: true, description: 'Word after the act; none when it was refused' })
    entry!: TicketCodeEntry | null;

    @Field(() => [callcenterErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return CodePayload;
}

export const PutTicketCodePayload = codePayload('PutTicketCodePayload', 'Outcome of wording a code');
export const SwitchTicketCodePayload = codePayload('SwitchTicketCodePayload', 'Outcome of offering a code or no more');
