import { EMPTY_SCREEN, type DeskScreen, type DeskState, type DeskValues, type OrderChoice } from './desk-screen.ts';

/** What happens on the desk. */
export type DeskAct =
  | { readonly type: 'TYPE'; readonly values: Partial<DeskValues> }
  | { readonly type: 'INSERT'; readonly text: string; readonly at: number; readonly into?: 'content' | 'answer' }
  | { readonly type: 'NEW'; readonly customerId?: string; readonly callId?: string | null }
  | { readonly type: 'CALL'; readonly callId: string | null; readonly from?: DeskState }
  | { readonly type: 'ADD' }
  | { readonly type: 'OPEN'; readonly screen: DeskScreen; readonly began?: DeskScreen }
  | { readonly type: 'PUT_ASIDE'; readonly draftId: string; readonly from: DeskState }
  | { readonly type: 'SAVED'; readonly screen: DeskScreen; readonly from: DeskState }
  | { readonly type: 'FRESH'; readonly screen: DeskScreen }
  | { readonly type: 'SEEN'; readonly version: number; readonly from: DeskState }
  | { readonly type: 'ANSWERED'; readonly text: string | null; readonly screen: DeskScreen }
  | { readonly type: 'CUSTOMER'; readonly customerId: string; readonly isSame?: true }
  | { readonly type: 'LINK'; readonly choice: OrderChoice }
  | { readonly type: 'UNLINK'; readonly what: 'ORDER' | 'LINE' }
  | { readonly type: 'RESTORE' }
  | { readonly type: 'FORGET' };

/** The desk as it is opened. */
export function deskFrom(screen: DeskScreen, began: DeskScreen = screen): DeskState {
  return { screen, began, kept: [], putAside: null, turn: 0 };
}

/** Gives the desk after something happened on it; what the server answers to a screen that was left meanwhile says nothing of the one that is open. */
export function deskAfter(state: DeskState, act: DeskAct): DeskState {
  const { screen } = state;
  if ('from' in act && act.from && act.from.turn !== state.turn) return afterLeaving(state, act);
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
      return putAside(state, act);
    case 'SAVED':
      return { ...state, screen: savedOf(screen, act.screen), began: act.screen };
    case 'FRESH':
      return { ...state, screen: savedOf(screen, act.screen), began: act.screen };
    case 'SEEN':
      return { ...state, screen: seen(screen, act.version) };
    case 'ANSWERED':
      return answered(state, act);
    case 'CUSTOMER':
      return { ...state, screen: ofCustomer(state, act) };
    case 'LINK':
      return { ...state, screen: linked(screen, act.choice) };
    case 'UNLINK':
      return { ...state, screen: unlinked(screen, act.what) };
    case 'RESTORE':
      return restored(state);
    case 'FORGET':
      return { ...state, kept: [] };
  }
}

/** Indicates whether something on the screen would be lost with it. */
export function isUnsaved(state: Pick<DeskState, 'screen' | 'began'>): boolean {
  return isChanged(state) || state.screen.values.answer !== state.began.values.answer;
}

/** Indicates whether something on the screen can be saved; an answer is sent. */
export function isChanged({ screen, began }: Pick<DeskState, 'screen' | 'began'>): boolean {
  return contentOf(screen) !== contentOf(began);
}

/** Indicates whether something on the screen that can be saved is nowhere but here: neither in a ticket nor put aside (F12). */
export function isLoose(state: DeskState): boolean {
  return isChanged(state) && state.putAside !== state.screen;
}

/** Indicates whether nothing was begun on the screen, so that whoever rings may have it. */
export function isBlank(screen: DeskScreen): boolean {
  const { ticket, customerId, draftId, followUpOfId, values } = screen;
  const isNew = [ticket, customerId, draftId, followUpOfId].every((each) => each === null);
  return isNew && values.transfereeId === '' && contentOf(screen) === contentOf(EMPTY_SCREEN);
}

/** Indicates whether it can be said whose the ticket is: a new one, or a saved one of which nobody knows. */
export function canName({ screen, began }: Pick<DeskState, 'screen' | 'began'>): boolean {
  return screen.ticket === null || (began.customerId === null && !isOver(screen));
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
  // What was put aside has no place for an answer.
  const isLost = isUnsaved(state) && (isLoose(state) || state.screen.values.answer !== '');
  return { ...deskFrom(screen), kept: isLost ? [...state.kept, state.screen] : state.kept, turn: state.turn + 1 };
}

/** The latest that was kept comes back; what is left unsaved for it is kept in its place, so that each comes in turn. */
function restored(state: DeskState): DeskState {
  const last = state.kept.at(-1);
  if (!last) return state;
  const { kept, ...next } = turned({ ...state, kept: [] }, last);
  return { ...next, began: EMPTY_SCREEN, kept: [...kept, ...state.kept.slice(0, -1)] };
}

/** What was saved of a screen that was left meanwhile need not be kept any more; an answer has no place in a draft. */
function afterLeaving(state: DeskState, act: DeskAct): DeskState {
  if (act.type !== 'SAVED' && act.type !== 'PUT_ASIDE') return state;
  const { screen } = act.from;
  const left = act.type === 'PUT_ASIDE' && screen.values.answer !== '' ? [{ ...screen, draftId: act.draftId }] : [];
  return { ...state, kept: state.kept.flatMap((each) => (each === screen ? left : [each])) };
}

/** A text goes into what was said on lines of its own, and nothing goes for it. */
function inserted(
  screen: DeskScreen,
  { text, at, into = 'content' }: Extract<DeskAct, { type: 'INSERT' }>,
): DeskScreen {
  const [before, after] = [screen.values[into].slice(0, at), screen.values[into].slice(at)];
  const written = [
    before,
    before === '' || before.endsWith('\n') ? '' : '\n',
    text,
    after === '' || after.startsWith('\n') ? '' : '\n',
    after,
  ].join('');
  return { ...screen, values: { ...screen.values, [into]: written } };
}

/** What was typed while it was being saved is not aside. */
function putAside(state: DeskState, { draftId, from }: Extract<DeskAct, { type: 'PUT_ASIDE' }>): DeskState {
  // It has become a ticket meanwhile.
  if (state.screen.ticket?.id !== from.screen.ticket?.id) return state;
  const screen = { ...state.screen, draftId };
  return { ...state, screen, putAside: state.screen === from.screen ? screen : null };
}

/** F8: customer, order and codes stay, the words of the intake go. */
function additionOf(screen: DeskScreen): DeskScreen {
  return {
    ...screen,
    ticket: null,
    callId: null,
    draftId: null,
    followUpOfId: screen.ticket?.id ?? screen.followUpOfId,
    values: { ...screen.values, title: '', content: '', operatorMemo: '', transfereeId: '', answer: '' },
  };
}

function seen(screen: DeskScreen, version: number): DeskScreen {
  return screen.ticket ? { ...screen, ticket: { ...screen.ticket, version } } : screen;
}

/** What was sent is gone from the screen of its ticket, and nothing that was typed meanwhile; another ticket is left alone. */
function answered(state: DeskState, { text, screen: next }: Extract<DeskAct, { type: 'ANSWERED' }>): DeskState {
  const { screen } = state;
  if (screen.ticket === null || screen.ticket.id !== next.ticket?.id) return state;
  const answer = screen.values.answer === text ? '' : screen.values.answer;
  const written = { ...screen, values: { ...screen.values, answer } };
  if (isChanged(state)) return { ...state, screen: { ...written, ticket: next.ticket } };
  return { ...state, screen: savedOf(written, next), began: next };
}

/** The call in which it is written, and an answer that is being written, outlive what is saved of its ticket. */
function savedOf({ ticket, callId, values }: DeskScreen, next: DeskScreen): DeskScreen {
  if (ticket === null) return { ...next, callId };
  if (ticket.id !== next.ticket?.id) return next;
  return { ...next, callId, values: { ...next.values, answer: values.answer } };
}

/** Who calls may change while nothing is saved; the order of somebody else is let go, that of who was merged is still theirs. */
function ofCustomer(state: DeskState, { customerId, isSame }: Extract<DeskAct, { type: 'CUSTOMER' }>): DeskScreen {
  const { screen } = state;
  if (!canName(state) || screen.customerId === customerId) return screen;
  if (screen.ticket || isSame || screen.customerId === null) return { ...screen, customerId };
  return { ...screen, customerId, orderId: null, orderLineId: null };
}

function linked(screen: DeskScreen, { orderId, orderLineId, customerId }: OrderChoice): DeskScreen {
  return { ...screen, orderId, orderLineId, customerId: screen.customerId ?? customerId };
}

function unlinked(screen: DeskScreen, what: 'ORDER' | 'LINE'): DeskScreen {
  return { ...screen, orderLineId: null, orderId: what === 'ORDER' ? null : screen.orderId };
}

/** All that is saved of an intake; to whom it goes is said by the step that hands it over. */
function contentOf({ ticket, customerId, orderId, orderLineId, values }: DeskScreen): string {
  const said = Object.entries({ ...values, transfereeId: '', answer: '' }).toSorted(([one], [other]) =>
    one.localeCompare(other),
  );
  return JSON.stringify([ticket && customerId, orderId, orderLineId, said]);
}
