import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { MailDirection } from './ticket-mail.ts';

/** Ways of mails in the graph. */
const TicketMailDirection = enumOf<MailDirection>('TicketMailDirection', 'Which way a mail goes', {
  IN: 'To the desk (받은 메일)',
  OUT: 'From the desk (보낸 메일)',
});

/** View of a mail. */
@ObjectType({ description: 'Mail of a ticket, to the desk or from it (03 이메일)' })
export class TicketMail {
  @Field(() => ID, { description: 'Identifier; of one from the desk that of its message in the log' })
  id!: string;

  @Field(() => TicketMailDirection, { description: 'Which way it went' })
  direction!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it came or was sent' })
  at!: Date;
}

@InputType({ description: 'Answer to the last mail to a ticket' })
export class AnswerTicketMailInput {
  @Field(() => ID, { description: 'Ticket that the mail is part of' })
  ticketId!: string;

  @Field(() => ID, {
    description: 'Last mail from outside that was seen, which is answered; refused where another has come',
  })
  mailId!: string;

  @Field(() => String, { description: 'Answer as who wrote the mail reads it, 1 to 10,000 characters' })
  text!: string;

  @Field(() => Int, { description: 'Version on which it was written, so that no answer goes to words nobody saw' })
  expectedVersion!: number;
}
