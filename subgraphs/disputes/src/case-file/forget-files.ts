/** What is left of a file whose case is destroyed is its digest. */
export const forgetFiles: readonly string[] = [
  // Without its key an object opens no more; the sweep removes it.
  `update file_object set state = 'DOOMED', data_key = null where state = 'KEPT' and file_id in (
     select f.id from stored_file f join case_attachment a on a.id = f.subject_id where a.case_id = any(?::uuid[]))`,
  `update stored_file set name = '', uploader_name = '' where subject_id in (
     select id from case_attachment where case_id = any(?::uuid[]))`,
  'delete from case_attachment where case_id = any(?::uuid[])',
];
