export { documentNumberInGroups, readDocumentNumber } from './document-number.ts';
