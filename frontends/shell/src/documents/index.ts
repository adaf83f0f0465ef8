export { useDocuments, useFreshUrl } from './use-documents.ts';
