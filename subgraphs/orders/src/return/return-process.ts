import { defineProcess } from '@madang/subgraph-kit/process';
import { differenceIsPaid, isExchange, isReturn, owesDifference } from './return-rules.ts';
import type { OrderReturn, ReturnRole, ReturnState } from './return.ts';

/** How a return or an exchange moves (E9): what is exchanged ships only after its return is confirmed (C5). */
// oxfmt-ignore
export const returnProcess = defineProcess<OrderReturn, ReturnState, ReturnRole>()({
  initial: 'PENDING',
  final: ['REFUNDED', 'EXCHANGED', 'CANCELLED'],
  steps: {
    process:          { from: 'PENDING',                                          to: 'REQUESTED',     by: 'DESK' },
    bookPickup:       { from: 'REQUESTED',                                        to: 'PICKUP_BOOKED', by: 'COURIER' },
    collect:          { from: 'PICKUP_BOOKED',                                    to: 'IN_TRANSIT',    by: 'COURIER' },
    arrive:           { from: ['REQUESTED', 'PICKUP_BOOKED', 'IN_TRANSIT'],       to: 'ARRIVED',       by: 'WAREHOUSE' },
    confirm:          { from: 'ARRIVED',                                          to: 'CONFIRMED',     by: 'WAREHOUSE' },
    payDifference:    { from: ['REQUESTED', 'PICKUP_BOOKED', 'IN_TRANSIT', 'ARRIVED', 'CONFIRMED'],    by: 'DESK', needs: [owesDifference] },
    refund:           { from: 'CONFIRMED',                                        to: 'REFUNDED',      by: ['DESK', 'WAREHOUSE'], needs: [isReturn] },
    completeExchange: { from: 'CONFIRMED',                                        to: 'EXCHANGED',     by: ['DESK', 'WAREHOUSE'], needs: [isExchange, differenceIsPaid] },
    cancel:           { from: ['PENDING', 'REQUESTED', 'PICKUP_BOOKED', 'IN_TRANSIT', 'ARRIVED'], to: 'CANCELLED', by: 'DESK' },
    withdraw:         { from: ['REQUESTED', 'PICKUP_BOOKED', 'IN_TRANSIT'],       to: 'CANCELLED',     by: 'MARKETPLACE' },
    reject:           { from: ['REQUESTED', 'PICKUP_BOOKED', 'IN_TRANSIT'],       to: 'CANCELLED',     by: 'MARKETPLACE' },
  },
});

/** Step a return can take. */
export type ReturnStep = keyof typeof returnProcess.steps;
