export { sizeInWords, UploadField } from './upload-field.tsx';
export type { UploadTicket } from './send-file.ts';
export { useUploads, type UploadItem } from './use-uploads.ts';
