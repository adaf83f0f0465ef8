import { audit, finderOf, newId, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownBusiness } from '../business/index.ts';
import { counsellingPersonal, CounsellingRow } from '../counselling/index.ts';
import { DisputeCaseRow, fileCase } from '../dispute-case/index.ts';
import { flawInRow, type ImportCode } from './import-flaws.ts';
import type { ImportedCase } from './imported-case.ts';

/** What became of one row of a transfer. */
export interface ImportedRow {
  readonly row: number;
  readonly outcome: 'FILED' | 'KNOWN' | 'REFUSED';
  /** Case of the row, filed now or before; none where the lead does not read it. */
  readonly dispute: DisputeCaseRow | null;
  readonly code: ImportCode | null;
}

/**
 * Takes cases over from the counselling system (1372이관, K3), each row by itself: what is wrong with one keeps no other back,
 * and a row that comes again is the case that it made the first time.
 */
export async function importCases(context: Context, rows: readonly ImportedCase[]): Promise<ImportedRow[]> {
  const imported: ImportedRow[] = [];
  for (const [row, given] of rows.entries()) {
    const code = flawInRow(given, context.now);
    imported.push({ row, ...(code ? { outcome: 'REFUSED', dispute: null, code } : await importOne(context, given)) });
  }
  return imported;
}

async function importOne(context: Context, given: ImportedCase): Promise<Omit<ImportedRow, 'row'>> {
  const { em, actor, now } = context;
  return em.transactional(async (tx): Promise<Omit<ImportedRow, 'row'>> => {
    // Two transfers of the same consultation at once take turns.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`import|${given.counsellingNumber}`]);
    const known = await finderOf(tx).findOne(DisputeCaseRow, { counsellingNumber: given.counsellingNumber });
    // Of a case that another team leads nobody is told more than that there is one.
    if (known) return { outcome: 'KNOWN', dispute: await tx.findOne(DisputeCaseRow, { id: known.id }), code: null };
    await keepCounselling(tx, given);
    const { businessName, counsellor: _counsellor, counselledAt: _counselledAt, ...said } = given;
    const respondentId = businessName?.trim() ? (await knownBusiness(tx, businessName)).id : null;
    const dispute = await fileCase(
      tx,
      {
        origin: 'IMPORT',
        ...said,
        applicantPhone: given.applicantPhone ?? null,
        applicantEmail: given.applicantEmail ?? null,
        applicantAddress: given.applicantAddress ?? null,
        respondentId,
        filedBy: actor,
        note: null,
      },
      now,
    );
    const subject = { type: 'DisputeCase', id: dispute.id };
    const data = { counselling: given.counsellingNumber };
    await audit(tx, { act: 'case-import.file', subject, actor, data }, now);
    return { outcome: 'FILED', dispute, code: null };
  });
}

async function keepCounselling(tx: EntityManager, given: ImportedCase): Promise<void> {
  if ((await tx.count(CounsellingRow, { number: given.counsellingNumber })) > 0) return;
  const id = newId();
  tx.create(CounsellingRow, {
    id,
    number: given.counsellingNumber,
    source: 'IMPORT',
    counselledAt: given.counselledAt,
    counsellor: given.counsellor ?? null,
    title: given.title,
    customerId: null,
    orderId: null,
    orderLineId: null,
    ticketId: null,
    ...(await counsellingPersonal.seal(tx, id, {
      personName: given.applicantName,
      personPhone: given.applicantPhone ?? null,
    })),
  });
}
