import type { Slice } from '@madang/frontend-kit';
import type { ComponentType } from 'react';

type Roles = NonNullable<Slice['forRoles']>;

/** What became of one line of a bulk act, as the desk lists it. */
export interface LineOutcome {
  readonly lineId: string;
  /** Number and item of the line; none where there is no such line. */
  readonly line: { readonly number: string; readonly sku: string } | null;
  /** In words for people; none where it was done. */
  readonly problem: string | null;
}

/** What is selected on the desk, and how a component tells that it changed something. */
export interface DeskSelection {
  /** Orders selected as a whole (주문선택). */
  readonly orderIds: readonly string[];
  /** Lines selected (상품선택), those of the orders included; 500 at most. */
  readonly lineIds: readonly string[];
  /** Call when done: the desk reads the rows anew, and lists what became of each line. */
  readonly onDone: (outcomes?: readonly LineOutcome[]) => void;
}

/** The one order that a component is about, and how it tells that it changed something. */
export interface DeskOrder {
  readonly orderId: string;
  readonly onDone: () => void;
}

/** A component of another feature on the desk; it is loaded when it is first shown. */
export interface DeskSlot<Props> {
  readonly id: string;
  /** Roles that see it; it says itself what a person may not do. */
  readonly forRoles: Roles;
  readonly load: () => Promise<ComponentType<Props>>;
}
