export { QUALITY_CRITERIA } from './criterion-documents.ts';
