export { sizeInWords, UploadField, type UploadFieldProps } from './upload-field.tsx';
export type { UploadTicket } from './send-file.ts';
