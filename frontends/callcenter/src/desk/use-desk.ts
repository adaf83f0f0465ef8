import { useQuery } from '@apollo/client/react';
import { inTime, notify, useAsk, useSession, useWords } from '@madang/frontend-kit';
import { useEffect, useEffectEvent, useReducer, useRef, useState, type Dispatch } from 'react';
import { useSearchParams } from 'react-router';
import { rememberDesk, rememberedDesk } from './desk-memory.ts';
import { EMPTY_SCREEN, type DeskState } from './desk-screen.ts';
import { deskAfter, deskFrom, isLoose, type DeskAct } from './desk-state.ts';
import { DESK_TICKET, screenOf, type OpenTicket } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import { usePutAside } from './use-put-aside.ts';

/** Milliseconds for which a caller waits until what is being written is put aside; it is kept here longer than that. */
const PATIENCE = 1_000;

type Names = Readonly<Record<string, string | null>>;

/** The desk with what moves it. */
export interface Desk {
  readonly state: DeskState;
  readonly dispatch: Dispatch<DeskAct>;
  /** The saved ticket on the screen as the graph last told it. */
  readonly ticket: OpenTicket | null;
  /** Puts the screen aside on the server (F12), and says whether that was done. */
  readonly putAside: (from: DeskState) => Promise<boolean>;
  /** Indicates whether a ticket is being fetched to the screen, or put aside. */
  readonly busy: boolean;
}

/** Keeps the desk: its address names ticket, customer and order, `?open=<ticket>` loads a ticket, `?caller=<customer>&call=<call>` begins a new one, and what is typed outlives a reload. */
export function useDesk(): Desk {
  const { person } = useSession();
  const words = useWords(deskWords);
  const [params] = useSearchParams();
  const [state, dispatch] = useReducer(deskAfter, null, () => startOf(params, rememberedDesk(person.id)));
  const write = useAddress(state);
  const [ask, { busy }] = useAsk(DESK_TICKET);
  const [putAside, saving] = usePutAside(dispatch);
  const ticketId = state.screen.ticket?.id ?? '';
  const { data } = useQuery(DESK_TICKET, { variables: { id: ticketId }, skip: ticketId === '' });
  const load = useEffectEvent(async (id: string) => {
    write({ open: null, tab: null });
    const answer = await ask({ id });
    if (answer.problem !== null) notify.problem(answer.problem);
    else if (answer.data.ticket) dispatch({ type: 'OPEN', screen: screenOf(answer.data.ticket) });
  });
  const [named] = useState(() =>
    params.get('ticket') === (state.screen.ticket?.id ?? null) ? null : params.get('ticket'),
  );
  const wanted = params.get('open') ?? named;
  useEffect(() => {
    if (wanted !== null && wanted !== '') void load(wanted);
  }, [wanted]);
  const caller = params.get('caller');
  const receive = useEffectEvent(async (customer: string) => {
    const callId = params.get('call');
    const { screen } = state;
    const heard = { caller: null, call: null, tab: null };
    // Whoever is being written about already may ring once more.
    if (screen.ticket === null && screen.customerId === customer) {
      write({ ...heard, customer, order: screen.orderId });
      return dispatch({ type: 'CALL', callId });
    }
    write(heard);
    // A server that does not answer keeps nobody from the caller: what could not be put aside is kept here.
    const isAside = isLoose(state) && (await inTime(putAside(state), PATIENCE).catch(() => false));
    dispatch({ type: 'NEW', customerId: customer, callId });
    if (isAside) notify.news(words('done.aside'));
  });
  useEffect(() => {
    if (caller !== null && caller !== '') void receive(caller);
  }, [caller]);
  useEffect(() => rememberDesk(person.id, state), [person.id, state]);
  const shown = ticketId === '' ? null : (data?.ticket ?? null);
  return { state, dispatch, ticket: shown, putAside, busy: busy || saving.busy };
}

/** Keeps in the address what is on the screen, and gives the way to write there. */
function useAddress({ screen, turn }: DeskState): (names: Names) => void {
  const [, setParams] = useSearchParams();
  const write = (names: Names) => setParams((current) => withNames(current, names), { replace: true });
  const shown = useRef(turn);
  const tell = useEffectEvent((ticket: string | null, customer: string | null, order: string | null) => {
    const names = { ticket, customer, order, caller: null, call: null };
    // A new screen is looked at; said in one breath, for a second change of the address knows nothing of the first.
    write(turn === shown.current ? names : { ...names, tab: null });
    shown.current = turn;
  });
  const ticketId = screen.ticket?.id ?? null;
  const { customerId, orderId } = screen;
  useEffect(() => tell(ticketId, customerId, orderId), [ticketId, customerId, orderId, turn]);
  return write;
}

/** What the address names comes before what was left here, which is kept where it was not saved; without a name the desk is as it was left. */
function startOf(params: URLSearchParams, left: DeskState | null): DeskState {
  const [ticket, customer, order] = ['ticket', 'customer', 'order'].map((name) => params.get(name));
  const isNamed = [ticket, customer, order].some(Boolean);
  const isLeft =
    left !== null &&
    (left.screen.ticket?.id ?? null) === (ticket ?? null) &&
    left.screen.customerId === (customer ?? null) &&
    left.screen.orderId === (order ?? null);
  if (left && (isLeft || !isNamed)) return left;
  const screen = { ...EMPTY_SCREEN, customerId: customer ?? null, orderId: order ?? null };
  return left ? { ...deskAfter(left, { type: 'OPEN', screen }), turn: 0 } : deskFrom(screen);
}

function withNames(current: URLSearchParams, names: Names): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(names)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
