import { payloadOf, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { importRowWords, type CaseImportCode } from './case-import-words.ts';
import { caseImportErrors, ImportCasesInput, ImportCasesPayload, type ImportedRow } from './case-import.type.ts';
import { importCases } from './import-cases.ts';

/** Most rows of one transfer; a client sends a long one in parts and shows how far it is. */
const MOST_ROWS = 200;

/** Transfers from the counselling system. */
@Resolver()
export class CaseImportResolver {
  @Authorized('LEAD')
  @Mutation(() => ImportCasesPayload, {
    description: 'Takes cases over from the counselling system, each row by itself and once (1372 이관, K3)',
  })
  async importCases(@Ctx() context: Context, @Arg('input', () => ImportCasesInput) { rows }: ImportCasesInput) {
    return payloadOf('rows', await imported(context, rows), caseImportErrors.inWords, context);
  }
}

async function imported(
  context: Context,
  rows: ImportCasesInput['rows'],
): Promise<ImportedRow[] | Refusal<CaseImportCode>> {
  if (rows.length === 0) return refuse('ROWS_MISSING', ['input', 'rows']);
  if (rows.length > MOST_ROWS) return refuse('ROWS_TOO_MANY', ['input', 'rows']);
  return (await importCases(context, rows)).map(({ row, outcome, dispute, code }) => ({
    row,
    outcome,
    disputeCase: dispute,
    code,
    message: code && importRowWords[code][context.language],
  }));
}
