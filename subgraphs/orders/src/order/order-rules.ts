import type { OrderLine, OrderLineFlag } from './order.ts';

/** Flags of an order line in the order of their columns (E8); stock is set aside from allocation until shipping. */
export function flagsOf(line: OrderLine): OrderLineFlag[] {
  const isAllocated = Boolean(line.allocatedAt) && !line.shippedAt;
  return isAllocated ? [...line.marks, 'ALLOCATED'] : [...line.marks];
}

/** Amount of a line, in won. */
export function amountOf(line: OrderLine): number {
  return line.quantity * line.unitPrice;
}

/** Amount of all lines of an order, in won. */
export function totalOf(lines: readonly OrderLine[]): number {
  return lines.reduce((total, line) => total + amountOf(line), 0);
}
