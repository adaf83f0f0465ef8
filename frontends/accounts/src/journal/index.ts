export { JournalFilter } from './journal-filter.tsx';
export { Account, Identifier, JournalTable, Second } from './journal-table.tsx';
export { journalWords } from './journal-words.ts';
export { dayRange, exportPeriod } from './period.ts';
export { secondInSeoul } from './second.ts';
export { subjectName } from './subject-name.ts';
