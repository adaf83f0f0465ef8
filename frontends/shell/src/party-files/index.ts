export { AttachmentsField } from './attachments-field.tsx';
export { filesIn, filesToText, idsOf, type PartyFile } from './kept-files.ts';
export { PartyFilesProvider } from './file-access.tsx';
export { SentFiles } from './sent-files.tsx';
export { draftFiles } from './draft-files.ts';
export { useUploadsDone } from './use-uploads-done.ts';
