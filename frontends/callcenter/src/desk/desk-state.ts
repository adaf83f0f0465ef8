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

/** The desk: what is on the screen, how it began, and what was left unsaved when the screen was changed. */
export interface DeskState {
  readonly screen: DeskScreen;
  readonly began: DeskScreen;
  readonly kept: DeskScreen | null;
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

/** What happens on the desk. */
export type DeskAct =
  | { readonly type: 'TYPE'; readonly values: Partial<DeskValues> }
  | { readonly type: 'INSERT'; readonly text: string; readonly at: number }
  | { readonly type: 'NEW'; readonly customerId?: string; readonly callId?: string | null }
  | { readonly type: 'CALL'; readonly callId: string | null }
  | { readonly type: 'ADD' }
  | { readonly type: 'OPEN'; readonly screen: DeskScreen; readonly began?: DeskScreen }
  | { readonly type: 'PUT_ASIDE'; readonly draftId: string }
  | { readonly type: 'SAVED'; readonly screen: DeskScreen }
  | { readonly type: 'FRESH'; readonly screen: DeskScreen }
  | { readonly type: 'SEEN'; readonly version: number }
  | { readonly type: 'CUSTOMER'; readonly customerId: string }
  | { readonly type: 'LINK'; readonly choice: OrderChoice }
  | { readonly type: 'UNLINK'; readonly what: 'ORDER' | 'LINE' }
  | { readonly type: 'RESTORE' };

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

/** The desk as it is opened. */
export function deskFrom(screen: DeskScreen, began: DeskScreen = screen): DeskState {
  return { screen, began, kept: null, putAside: null, turn: 0 };
}

/** Gives the desk after something happened on it. */
export function deskAfter(state: DeskState, act: DeskAct): DeskState {
  const { screen } = state;
  switch (act.type) {
    case 'TYPE':
      return { ...state, screen: { ...screen, values: { ...screen.values, ...act.values } } };
    case 'INSERT':
      return { ...state, screen: inserted(screen, act) };
    case 'NEW':
      return turned(state, { ...EMPTY_SCREEN, customerId: act.customerId ?? null, callId: act.callId ?? null });
    case 'CALL':
      return { ...state, screen: { ...screen, callId: act.callId } };
    case 'ADD':
      return turned(state, additionOf(screen));
    case 'OPEN':
      return { ...turned(state, act.screen), began: act.began ?? act.screen };
    case 'PUT_ASIDE':
      return putAside(state, act.draftId);
    case 'SAVED':
      return { ...state, screen: act.screen, began: act.screen, kept: null };
    case 'FRESH':
      return { ...state, screen: act.screen, began: act.screen };
    case 'SEEN':
      return { ...state, screen: seen(screen, act.version) };
    case 'CUSTOMER':
      return { ...state, screen: ofCustomer(screen, act.customerId) };
    case 'LINK':
      return { ...state, screen: linked(screen, act.choice) };
    case 'UNLINK':
      return { ...state, screen: unlinked(screen, act.what) };
    case 'RESTORE':
      return state.kept ? { ...deskFrom(state.kept, EMPTY_SCREEN), turn: state.turn + 1 } : state;
  }
}

/** Indicates whether something on the screen would be lost with it. */
export function isUnsaved({ screen, began }: Pick<DeskState, 'screen' | 'began'>): boolean {
  return contentOf(screen) !== contentOf(began);
}

/** Indicates whether somebody else saved the ticket on the screen meanwhile. */
export function isBehind(
  { ticket }: DeskScreen,
  told: { readonly id: string; readonly version: number } | null,
): boolean {
  return ticket !== null && told !== null && told.id === ticket.id && told.version > ticket.version;
}

/** Indicates whether nothing more can be done to the ticket on the screen. */
export function isOver({ ticket }: DeskScreen): boolean {
  return ticket?.status === 'COMPLETED' || ticket?.status === 'DISCARDED';
}

/** Why linking an order deserves a second look: a saved ticket would be linked because F2 was not pressed, or another link is given up. */
export function linkWarning(
  screen: DeskScreen,
  choice: OrderChoice,
): 'NOT_NEW' | 'OTHER_ORDER' | 'OTHER_CUSTOMER' | null {
  if (screen.ticket) return 'NOT_NEW';
  if (screen.orderId !== null && screen.orderId !== choice.orderId) return 'OTHER_ORDER';
  const isOther = screen.customerId !== null && choice.customerId !== null && screen.customerId !== choice.customerId;
  return isOther ? 'OTHER_CUSTOMER' : null;
}

function turned(state: DeskState, screen: DeskScreen): DeskState {
  const isLost = isUnsaved(state) && state.putAside !== state.screen;
  return { ...deskFrom(screen), kept: isLost ? state.screen : state.kept, turn: state.turn + 1 };
}

/** A text goes into what was said on lines of its own, and nothing goes for it. */
function inserted(screen: DeskScreen, { text, at }: { readonly text: string; readonly at: number }): DeskScreen {
  const [before, after] = [screen.values.content.slice(0, at), screen.values.content.slice(at)];
  const content = [
    before,
    before === '' || before.endsWith('\n') ? '' : '\n',
    text,
    after === '' || after.startsWith('\n') ? '' : '\n',
    after,
  ].join('');
  return { ...screen, values: { ...screen.values, content } };
}

function putAside(state: DeskState, draftId: string): DeskState {
  const screen = { ...state.screen, draftId };
  return { ...state, screen, putAside: screen };
}

/** F8: customer, order and codes stay, the words of the intake go. */
function additionOf(screen: DeskScreen): DeskScreen {
  return {
    ...screen,
    ticket: null,
    callId: null,
    draftId: null,
    followUpOfId: screen.ticket?.id ?? screen.followUpOfId,
    values: { ...screen.values, title: '', content: '', operatorMemo: '', transfereeId: '' },
  };
}

function seen(screen: DeskScreen, version: number): DeskScreen {
  return screen.ticket ? { ...screen, ticket: { ...screen.ticket, version } } : screen;
}

/** Who calls may change while nothing is saved; the order of somebody else is let go. */
function ofCustomer(screen: DeskScreen, customerId: string): DeskScreen {
  if (screen.ticket || screen.customerId === customerId) return screen;
  if (screen.customerId === null) return { ...screen, customerId };
  return { ...screen, customerId, orderId: null, orderLineId: null };
}

function linked(screen: DeskScreen, { orderId, orderLineId, customerId }: OrderChoice): DeskScreen {
  return { ...screen, orderId, orderLineId, customerId: screen.customerId ?? customerId };
}

function unlinked(screen: DeskScreen, what: 'ORDER' | 'LINE'): DeskScreen {
  return { ...screen, orderLineId: null, orderId: what === 'ORDER' ? null : screen.orderId };
}

/** All that is saved of an intake; to whom it goes is said by the step that hands it over. */
function contentOf({ orderId, orderLineId, values }: DeskScreen): string {
  const said = Object.entries({ ...values, transfereeId: '' }).toSorted(([one], [other]) => one.localeCompare(other));
  return JSON.stringify([orderId, orderLineId, said]);
}
