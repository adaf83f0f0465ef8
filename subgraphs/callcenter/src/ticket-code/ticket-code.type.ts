import { enumOf } from '@madang/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

/** Code tables in the graph. */
export const TicketCodeKind = enumOf('TicketCodeKind', 'Table of codes of the desk (002, E3)', {
  TYPE: 'Type of the ticket (상담유형)',
  CHANNEL: 'Way on which it came in (유입경로)',
  CALL_TYPE: 'Kind of the call (콜유형)',
  CALL_RESULT: 'How the call ended (통화결과)',
  OUTCOME: 'Outcome of the consultation (상담결과)',
  LINE: 'Distribution line (유통라인)',
  INFLOW: 'What brought the customer (유입코드)',
});

/** View of a word of a code table. */
@ObjectType({ description: 'Word of a code table of the desk' })
export class TicketCode {
  @Field(() => String, { description: 'Code, e.g. 04' })
  code!: string;

  @Field(() => String, { description: 'Word in the language of the request' })
  label!: string;

  @Field(() => Boolean, { description: 'Indicates whether it is offered to choose from' })
  isActive!: boolean;
}
