export { DocumentDialog } from './document-dialog.tsx';
export { DocumentList, type ListedDocument } from './document-list.tsx';
export { documentNumberInGroups, readDocumentNumber } from './document-number.ts';
export { DocumentStateBadge } from './document-state-badge.tsx';
