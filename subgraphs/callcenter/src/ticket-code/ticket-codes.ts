import { batch, type Context } from '@madang/subgraph-kit';
import { TicketCodeRow } from './ticket-code.entity.ts';
import type { TicketCodeKind } from './ticket-code.ts';

/** A code with its word in the language of the request. */
export interface CodeInWords {
  readonly code: string;
  readonly label: string;
  readonly isActive: boolean;
}

const codesOf = batch<TicketCodeKind, CodeInWords[]>(async ({ em, language }, kinds) => {
  const where = { kind: { $in: [...kinds] } };
  const rows = await em.find(TicketCodeRow, where, { orderBy: { position: 'asc', code: 'asc' } });
  return kinds.map((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ code, isActive, ...words }) => ({ code, isActive, label: words[language] })),
  );
});

/** Words of one code table that are offered, in their order. */
export async function ticketCodes(context: Context, kind: TicketCodeKind): Promise<CodeInWords[]> {
  return (await codesOf(context, kind)).filter(({ isActive }) => isActive);
}

/** One word of a code table, offered or not; null for a code that the table does not have. */
export async function ticketCode(
  context: Context,
  kind: TicketCodeKind,
  code: string | null | undefined,
): Promise<CodeInWords | null> {
  if (!code) return null;
  return (await codesOf(context, kind)).find((row) => row.code === code) ?? null;
}
