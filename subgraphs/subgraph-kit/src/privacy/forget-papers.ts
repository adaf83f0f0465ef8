import type { EntityManager } from '@mikro-orm/postgresql';

/** Rows that the rooms of the kit hold about subjects; each statement takes the identifiers of the subjects. */
const PAPERS = [
  'delete from message where subject_id = any(?::uuid[])',
  'delete from deadline_event where deadline_id in (select id from deadline where subject_id = any(?::uuid[]))',
  'delete from deadline where subject_id = any(?::uuid[])',
  `delete from approval_event where request_id in (select id from approval_request where subject_id = any(?::uuid[]))`,
  `delete from approval_step where request_id in (select id from approval_request where subject_id = any(?::uuid[]))`,
  'delete from approval_request where subject_id = any(?::uuid[])',
  'delete from survey_invitation where subject_id = any(?::uuid[])',
  // Without its key an object opens no more; the sweep removes it.
  `update file_object set state = 'DOOMED', data_key = null where state = 'KEPT'
     and file_id in (select id from issued_document where subject_id = any(?::uuid[]))`,
  'delete from document_reading where document_id in (select id from issued_document where subject_id = any(?::uuid[]))',
  'delete from issued_document where subject_id = any(?::uuid[])',
];

/**
 * Takes away what the rooms of the kit hold about subjects that are destroyed: messages, deadlines, approvals, surveys and
 * documents, whose digests alone stay in the register.
 */
export async function forgetPapers(tx: EntityManager, subjectIds: string): Promise<void> {
  await tx.execute("select set_config('madang.retention', 'destroys', true)");
  const about = await withDocuments(tx, subjectIds);
  for (const statement of PAPERS) await tx.execute(statement, [about]);
}

/** Subjects and the documents on them: the revocation of a document is about the document itself. */
async function withDocuments(tx: EntityManager, subjectIds: string): Promise<string> {
  const [row] = await tx.execute<{ ids: string }[]>(
    `select (?::uuid[] || coalesce(array_agg(id), '{}'))::text as ids from issued_document where subject_id = any(?::uuid[])`,
    [subjectIds, subjectIds],
  );
  return row?.ids ?? subjectIds;
}
