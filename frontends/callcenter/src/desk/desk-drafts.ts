import type { MyTicketDraftsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { EMPTY_SCREEN, type DeskScreen } from './desk-screen.ts';
import { seoulTimeOf } from './desk-ticket.ts';

/** What an agent put aside (접수정보 임시저장). */
export const MY_DRAFTS = graphql(`
  query MyTicketDrafts($after: String) {
    myTicketDrafts(first: 30, after: $after) {
      nodes {
        id
        ticketId
        ticketVersion
        savedAt
        customer {
          id
          name
        }
        form {
          customerId
          orderId
          orderLineId
          followUpOfId
          transfereeId
          typeCode
          channelCode
          callTypeCode
          callResultCode
          outcomeCode
          lineCode
          inflowCode
          direction
          contactName
          contactPhone
          isReserved
          dueAt
          title
          content
          operatorMemo
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Puts the form aside (F12). */
export const SAVE_DRAFT = graphql(`
  mutation SaveDeskDraft($input: SaveTicketDraftInput!) {
    saveTicketDraft(input: $input) {
      draft {
        id
        savedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Throws away what was put aside, or what has become a ticket. */
export const DROP_DRAFT = graphql(`
  mutation DropDeskDraft($input: DropTicketDraftInput!) {
    dropTicketDraft(input: $input) {
      draft {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A form that was put aside. */
export type Draft = MyTicketDraftsQuery['myTicketDrafts']['nodes'][number];

/** The screen that a draft fills; of a saved ticket with the version on which it was written. */
export function screenOfDraft({ id, form, ticketVersion }: Draft, ticket: DeskScreen['ticket']): DeskScreen {
  const usual = EMPTY_SCREEN.values;
  const due = form.dueAt === null ? null : seoulTimeOf(form.dueAt);
  return {
    ticket: ticket && { ...ticket, version: ticketVersion ?? ticket.version },
    followUpOfId: form.followUpOfId,
    callId: null,
    draftId: id,
    customerId: form.customerId,
    orderId: form.orderId,
    orderLineId: form.orderLineId,
    values: {
      callType: form.callTypeCode ?? usual.callType,
      direction: form.direction === 'OUTBOUND' ? 'OUTBOUND' : 'INBOUND',
      callResult: form.callResultCode ?? usual.callResult,
      outcome: form.outcomeCode ?? usual.outcome,
      contactName: form.contactName ?? '',
      contactPhone: form.contactPhone ?? '',
      transfereeId: form.transfereeId ?? '',
      line: form.lineCode ?? usual.line,
      inflow: form.inflowCode ?? '',
      channel: form.channelCode ?? usual.channel,
      type: form.typeCode ?? '',
      isReserved: form.isReserved ?? false,
      dueDay: due?.day ?? '',
      dueTime: due?.time ?? usual.dueTime,
      title: form.title ?? '',
      content: form.content ?? '',
      operatorMemo: form.operatorMemo ?? '',
      answer: '',
    },
  };
}
