export { ANSWER_MAIL } from './mail-documents.ts';
export { MailLine } from './mail-line.tsx';
export { MailThread, nameOf, type ShownMail } from './mail-thread.tsx';
export { mailWords } from './mail-words.ts';
export { UntakenMails } from './untaken-mails.tsx';
