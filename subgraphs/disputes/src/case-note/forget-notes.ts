/** What goes of the notes on a case that is destroyed. */
export const forgetNotes: readonly string[] = ['delete from case_note where case_id = any(?::uuid[])'];
