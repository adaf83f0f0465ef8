import type { DeskOrder, DeskSelection, DeskSlot } from './desk-slot.ts';

// How another feature comes onto the order desk: add one entry here; the types are in desk-slot.ts, so that nothing goes in
// circles (never import this file from a component that stands in it). What each list is for:
//
//   bulkActs     a button in the bar over the selected rows, such as "allocate": a component with the button in it that
//                runs its own mutation and calls `onDone(outcomes)`; the desk then reads the rows anew and lists outcomes
//   orderActs    a button on one order: in its side panel on the desk and in the title of its page, such as "pickup
//                request" with its dialog; call `onDone()` when something changed
//   orderPanels  a panel on one order, in the same two places, such as its returns; render nothing where there is nothing
//
//   { id: 'pickup-request', forRoles: ['AGENT', 'SENIOR'],
//     load: () => import('./return/pickup-request-act.tsx').then((m) => m.PickupRequestAct) }

/** Buttons over the selected rows of the desk. */
export const bulkActs: readonly DeskSlot<DeskSelection>[] = [
  {
    id: 'allocate',
    forRoles: ['HEADQUARTERS', 'ADMIN'],
    load: () => import('./allocation/allocate-acts.tsx').then((m) => m.AllocateActs),
  },
];

/** Buttons on one order. */
export const orderActs: readonly DeskSlot<DeskOrder>[] = [
  {
    id: 'pickup-request',
    forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR'],
    load: () => import('./return/pickup-request-act.tsx').then((m) => m.PickupRequestAct),
  },
  {
    id: 'cancel-lines',
    forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'ADMIN'],
    load: () => import('./cancellation/cancel-lines-act.tsx').then((m) => m.CancelLinesAct),
  },
];

/** Panels on one order. */
export const orderPanels: readonly DeskSlot<DeskOrder>[] = [
  {
    id: 'returns',
    forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR', 'OFFICER', 'LEAD', 'ADMIN'],
    load: () => import('./return/returns-panel.tsx').then((m) => m.ReturnsPanel),
  },
  {
    id: 'compensation',
    forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR', 'OFFICER', 'LEAD', 'ADMIN'],
    load: () => import('./compensation/compensation-panel.tsx').then((m) => m.CompensationPanel),
  },
  {
    id: 'agreement',
    forRoles: ['AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR', 'OFFICER', 'LEAD', 'ADMIN'],
    load: () => import('./agreement/agreement-panel.tsx').then((m) => m.AgreementPanel),
  },
];
