import type { DeskForm_TicketFragment, DeskTicketByIdQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { EMPTY_SCREEN, type DeskScreen } from './desk-screen.ts';

// All that the form shows of a saved ticket (E3); its question and every act ask for it by name.
graphql(`
  fragment DeskForm_ticket on Ticket {
    id
    number
    version
    status
    receivedAt
    dueAt
    direction
    title
    content
    operatorMemo
    overdue
    elapsedDays
    modifiedAt
    availableSteps
    contactName
    contactPhone
    callType {
      code
    }
    callResult {
      code
    }
    outcome {
      code
    }
    line {
      code
    }
    inflow {
      code
    }
    channel {
      code
    }
    type {
      code
    }
    customer {
      id
    }
    order {
      id
    }
    orderLine {
      id
    }
    receivedBy {
      id
      name
    }
    modifiedBy {
      id
      name
    }
    handledBy {
      id
      name
    }
    transferee {
      id
      name
    }
    question {
      id
      kind
      storefrontCode
      productName
      askerName
      askedAt
      edition
      answer
      answerState
      answeredAt
      refusalCode
      refusalDetail
    }
    mails {
      ...MailThread_mail @unmask
    }
  }
`);

/** A saved ticket, asked for whenever it is opened. */
export const DESK_TICKET = graphql(`
  query DeskTicketById($id: ID!) {
    ticket(id: $id) {
      ...DeskForm_ticket @unmask
      ...DeskWatchers_ticket @unmask
    }
  }
`);

/** A ticket as the form shows it. */
export type ShownTicket = DeskForm_TicketFragment;

/** The ticket on the screen, with those who have it open. */
export type OpenTicket = NonNullable<DeskTicketByIdQuery['ticket']>;

/** The screen that a saved ticket fills. */
export function screenOf(ticket: ShownTicket): DeskScreen {
  const due = ticket.dueAt === null ? null : seoulTimeOf(ticket.dueAt);
  return {
    ticket: { id: ticket.id, version: ticket.version, status: ticket.status },
    followUpOfId: null,
    callId: null,
    draftId: null,
    customerId: ticket.customer?.id ?? null,
    orderId: ticket.order?.id ?? null,
    orderLineId: ticket.orderLine?.id ?? null,
    values: {
      callType: ticket.callType?.code ?? '',
      direction: ticket.direction,
      callResult: ticket.callResult?.code ?? '',
      outcome: ticket.outcome?.code ?? '',
      // Numbers come masked; what is left empty stays as it is.
      contactName: '',
      contactPhone: '',
      transfereeId: ticket.transferee?.id ?? '',
      line: ticket.line?.code ?? '',
      inflow: ticket.inflow?.code ?? '',
      channel: ticket.channel?.code ?? '',
      type: ticket.type?.code ?? '',
      isReserved: due !== null,
      dueDay: due?.day ?? '',
      dueTime: due?.time ?? EMPTY_SCREEN.values.dueTime,
      title: ticket.title,
      content: ticket.content,
      operatorMemo: ticket.operatorMemo ?? '',
      answer: '',
    },
  };
}

const SEOUL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Day and time in Seoul, as the form has them. */
export function seoulTimeOf(instant: string): { day: string; time: string } {
  const [day = '', time = ''] = SEOUL.format(new Date(instant)).split(' ');
  return { day, time };
}
