import { batch, type Context } from '@madang/subgraph-kit';
import { TicketCodeRow } from './ticket.entity.ts';
import type { TicketCodeKind } from './ticket.ts';

/** A code with its word in the language of the request. */
export interface CodeInWords {
  readonly code: string;
  readonly label: string;
}

/** All words of one code table, in the order of their codes. */
export const ticketCodes = batch<TicketCodeKind, CodeInWords[]>(async ({ em, language }, kinds) => {
  const rows = await em.find(TicketCodeRow, { kind: { $in: [...kinds] } }, { orderBy: { code: 'asc' } });
  return kinds.map((kind) =>
    rows.filter((row) => row.kind === kind).map((row) => ({ code: row.code, label: row[language] })),
  );
});

/** One word of a code table; null for a code that the table does not have. */
export async function ticketCode(context: Context, kind: TicketCodeKind, code: string): Promise<CodeInWords | null> {
  const codes = await ticketCodes(context, kind);
  return codes.find((row) => row.code === code) ?? null;
}
