import type { DeskOrder } from './desk-queries.ts';

/** One thing that the ERP did with an order. */
export interface ErpRecord {
  readonly id: string;
  readonly at: string;
  readonly byName: string | null;
  readonly trackingNumber: string | null;
  readonly what:
    | {
        readonly kind: 'MARK';
        readonly mark: 'FLAGGED' | 'PRIORITY' | 'HOLD';
        readonly isSet: boolean;
        readonly note: string | null;
      }
    | { readonly kind: 'RETURN'; readonly of: DeskOrder['returns'][number] }
    | { readonly kind: 'SHIPMENT'; readonly of: DeskOrder['shipments'][number] }
    | { readonly kind: 'CANCEL'; readonly lineNumber: string };
}

/** What the ERP did with an order, newest first: marks, returns and exchanges, parcels, cancellations (E5, 32). */
export function erpRecordsOf(order: DeskOrder): ErpRecord[] {
  const records: ErpRecord[] = [
    ...order.markChanges.map(({ id, changedAt, actorName, mark, isSet, note }) => ({
      id,
      at: changedAt,
      byName: actorName,
      trackingNumber: null,
      what: { kind: 'MARK', mark, isSet, note } as const,
    })),
    ...order.returns.map((of) => ({
      id: of.id,
      at: of.requestedAt,
      byName: of.requestedByName,
      trackingNumber: of.trackingNumber,
      what: { kind: 'RETURN', of } as const,
    })),
    ...order.shipments.map((of) => ({
      id: of.id,
      at: of.requestedAt,
      byName: null,
      trackingNumber: of.trackingNumber,
      what: { kind: 'SHIPMENT', of } as const,
    })),
    ...order.lines.flatMap(({ id, number, cancelledAt }) =>
      cancelledAt === null
        ? []
        : [
            {
              id,
              at: cancelledAt,
              byName: null,
              trackingNumber: null,
              what: { kind: 'CANCEL', lineNumber: number } as const,
            },
          ],
    ),
  ];
  return records.toSorted((one, other) => other.at.localeCompare(one.at));
}
