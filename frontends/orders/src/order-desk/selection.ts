/** What is chosen on the desk: orders as a whole (주문선택) and single lines (상품선택). */
export interface Selection {
  readonly orders: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** A row as far as choosing it goes. */
export interface Selectable {
  readonly lineId: string;
  readonly orderId: string;
  /** All lines of its order, on the desk or not. */
  readonly linesOfOrder: readonly string[];
}

/** Nothing chosen. */
export const NOTHING: Selection = { orders: new Set(), lines: new Set() };

/** Chooses lines or leaves them out; an order of which a line is left out is no longer chosen as a whole. */
export function withLines(selection: Selection, rows: readonly Selectable[], on: boolean): Selection {
  const lines = new Set(selection.lines);
  const orders = new Set(selection.orders);
  for (const { lineId, orderId } of rows) {
    if (on) lines.add(lineId);
    else {
      lines.delete(lineId);
      orders.delete(orderId);
    }
  }
  return { orders, lines };
}

/** Chooses orders with all their lines, or leaves them out. */
export function withOrders(selection: Selection, rows: readonly Selectable[], on: boolean): Selection {
  const lines = new Set(selection.lines);
  const orders = new Set(selection.orders);
  for (const { orderId, linesOfOrder } of rows) {
    if (on) orders.add(orderId);
    else orders.delete(orderId);
    for (const lineId of linesOfOrder) {
      if (on) lines.add(lineId);
      else lines.delete(lineId);
    }
  }
  return { orders, lines };
}
