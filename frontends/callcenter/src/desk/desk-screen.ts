import type { TicketDirection, TicketStatus } from '../gql/graphql.ts';

/** What is typed and chosen on the intake form (E3). */
export interface DeskValues {
  readonly callType: string;
  readonly direction: TicketDirection;
  readonly callResult: string;
  readonly outcome: string;
  /** Who is to be spoken to, where it is not the customer. */
  readonly contactName: string;
  readonly contactPhone: string;
  readonly transfereeId: string;
  readonly line: string;
  readonly inflow: string;
  readonly channel: string;
  readonly type: string;
  readonly isReserved: boolean;
  readonly dueDay: string;
  readonly dueTime: string;
  readonly title: string;
  readonly content: string;
  readonly operatorMemo: string;
  /** Answer to who wrote from outside, at a marketplace or by mail; it is sent and not saved. */
  readonly answer: string;
}

/** A ticket that was saved before, as far as the desk has to know it. */
export interface SavedTicket {
  readonly id: string;
  readonly version: number;
  readonly status: TicketStatus;
}

/** The intake on the screen: a new one, or a saved ticket that is looked at and changed. */
export interface DeskScreen {
  readonly ticket: SavedTicket | null;
  /** Ticket of which this is the addition (F8). */
  readonly followUpOfId: string | null;
  /** Own call in which it is taken down. */
  readonly callId: string | null;
  /** What was put aside of it before (F12). */
  readonly draftId: string | null;
  readonly customerId: string | null;
  readonly orderId: string | null;
  readonly orderLineId: string | null;
  readonly values: DeskValues;
}

/** The desk: what is on the screen, how it began, and what was left unsaved whenever the screen was changed, the latest last. */
export interface DeskState {
  readonly screen: DeskScreen;
  readonly began: DeskScreen;
  readonly kept: readonly DeskScreen[];
  /** The screen as it was put aside (F12); what is typed after that is not. */
  readonly putAside: DeskScreen | null;
  /** Goes up with each screen, so that the form can take the focus again. */
  readonly turn: number;
}

/** Order, or one line of it, that is chosen for the intake. */
export interface OrderChoice {
  readonly orderId: string;
  readonly orderLineId: string | null;
  readonly customerId: string | null;
}

/** A step of a saved ticket that is asked about before it is taken. */
export type AskedStep = 'DISCARD' | 'ESCALATE';

const USUAL: DeskValues = {
  callType: '1',
  direction: 'INBOUND',
  callResult: '1',
  outcome: '1',
  contactName: '',
  contactPhone: '',
  transfereeId: '',
  line: 'OFF',
  inflow: '',
  channel: '01',
  type: '',
  isReserved: false,
  dueDay: '',
  dueTime: '00:00',
  title: '',
  content: '',
  operatorMemo: '',
  answer: '',
};

/** An empty intake, as F2 gives it. */
export const EMPTY_SCREEN: DeskScreen = {
  ticket: null,
  followUpOfId: null,
  callId: null,
  draftId: null,
  customerId: null,
  orderId: null,
  orderLineId: null,
  values: USUAL,
};
