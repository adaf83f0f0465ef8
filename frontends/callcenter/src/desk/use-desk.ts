import { useQuery } from '@apollo/client/react';
import { notify, useAsk, useSession } from '@madang/frontend-kit';
import { useEffect, useEffectEvent, useReducer, useState, type Dispatch } from 'react';
import { useSearchParams } from 'react-router';
import { rememberDesk, rememberedDesk } from './desk-memory.ts';
import { EMPTY_SCREEN, type DeskState } from './desk-screen.ts';
import { deskAfter, deskFrom, type DeskAct } from './desk-state.ts';
import { DESK_TICKET, screenOf, type OpenTicket } from './desk-ticket.ts';

/** The desk with what moves it. */
export interface Desk {
  readonly state: DeskState;
  readonly dispatch: Dispatch<DeskAct>;
  /** The saved ticket on the screen as the graph last told it. */
  readonly ticket: OpenTicket | null;
  /** Indicates whether a ticket is being fetched to the screen. */
  readonly busy: boolean;
}

/** Keeps the desk: its address names ticket, customer and order, `?open=<ticket>` loads a ticket, `?caller=<customer>&call=<call>` begins a new one, and what is typed outlives a reload. */
export function useDesk(): Desk {
  const { person } = useSession();
  const [params, setParams] = useSearchParams();
  const [state, dispatch] = useReducer(deskAfter, null, () => startOf(params, rememberedDesk(person.id)));
  const [ask, { busy }] = useAsk(DESK_TICKET);
  const ticketId = state.screen.ticket?.id ?? '';
  const { data } = useQuery(DESK_TICKET, { variables: { id: ticketId }, skip: ticketId === '' });
  const write = useEffectEvent((names: Readonly<Record<string, string | null>>) =>
    setParams((current) => withNames(current, names), { replace: true }),
  );
  const load = useEffectEvent(async (id: string) => {
    write({ open: null, tab: null });
    const answer = await ask({ id });
    if (answer.problem !== null) notify.problem(answer.problem);
    else if (answer.data.ticket) dispatch({ type: 'OPEN', screen: screenOf(answer.data.ticket) });
  });
  const { ticket, customerId, orderId } = state.screen;
  const shownId = ticket?.id ?? null;
  useEffect(() => {
    write({ ticket: shownId, customer: customerId, order: orderId, caller: null, call: null });
  }, [shownId, customerId, orderId]);
  const [named] = useState(() => (params.get('ticket') === shownId ? null : params.get('ticket')));
  const wanted = params.get('open') ?? named;
  useEffect(() => {
    if (wanted !== null && wanted !== '') void load(wanted);
  }, [wanted]);
  const caller = params.get('caller');
  const receive = useEffectEvent((customer: string) => {
    const callId = params.get('call');
    write({ caller: null, call: null, tab: null, customer });
    // Whoever is being written about already may ring once more.
    const isOther = state.screen.ticket !== null || state.screen.customerId !== customer;
    dispatch(isOther ? { type: 'NEW', customerId: customer, callId } : { type: 'CALL', callId });
  });
  useEffect(() => {
    if (caller !== null && caller !== '') receive(caller);
  }, [caller]);
  useEffect(() => rememberDesk(person.id, state), [person.id, state]);
  return { state, dispatch, ticket: ticketId === '' ? null : (data?.ticket ?? null), busy };
}

/** What the address names comes before what was left here; without a name the desk is as it was left. */
function startOf(params: URLSearchParams, left: DeskState | null): DeskState {
  const [ticket, customer, order] = ['ticket', 'customer', 'order'].map((name) => params.get(name));
  const isNamed = [ticket, customer, order].some(Boolean);
  const isLeft =
    left !== null &&
    (left.screen.ticket?.id ?? null) === (ticket ?? null) &&
    left.screen.customerId === (customer ?? null) &&
    left.screen.orderId === (order ?? null);
  if (left && (isLeft || !isNamed)) return left;
  return deskFrom({ ...EMPTY_SCREEN, customerId: customer ?? null, orderId: order ?? null });
}

function withNames(current: URLSearchParams, names: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(names)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
