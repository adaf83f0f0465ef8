export { Attachments } from './attachments.tsx';
export { CaseFilesField } from './case-files-field.tsx';
export { fileIdsOf, type SentFile } from './sent-files.ts';
