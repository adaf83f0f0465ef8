/** What goes of the correspondence with a case that is destroyed. */
export const forgetMessages: readonly string[] = [
  `delete from case_message_reading where message_id in (
     select id from case_message where case_id = any(?::uuid[]))`,
  'delete from case_message where case_id = any(?::uuid[])',
];
