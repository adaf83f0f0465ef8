import type { ComponentType } from 'react';
import type { Load } from './load.ts';

/**
 * Parts of one slice that others draw in their own pages, by slice, name and version, with what each is given. A changed
 * meaning is a new version beside the old one; the slice offers both until nobody asks for the old one.
 */
export interface SharedParts {
  /** Dialog of what comes back from an order, why and from where (E9); it brings its own box. */
  'orders/return-dialog/1': {
    readonly orderId: string;
    /** Tells that a return was recorded. */
    readonly onDone: () => void;
    readonly onClose: () => void;
  };
  /** Integrated order search from which an order, or one line of it, is chosen for something else (E8). */
  'orders/order-search/1': {
    readonly onChoose: (choice: {
      readonly orderId: string;
      /** Line that was chosen; none for the whole order. */
      readonly orderLineId: string | null;
      readonly customerId: string | null;
    }) => void;
    readonly onPickup: (orderId: string) => void;
  };
  /** Returns and exchanges with their pickups, to look up (택배 회수 이력). */
  'orders/pickup-history/1': object;
}

/** Name of a shared part with its version. */
export type SharedPartId = keyof SharedParts;

/** Parts that a slice offers to others, each loaded when it is first drawn. */
export type OfferedParts = { readonly [Id in SharedPartId]?: Load<ComponentType<SharedParts[Id]>> };
