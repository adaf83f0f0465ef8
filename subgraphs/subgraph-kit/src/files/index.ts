export { destroyFile, maskFile } from './end-original.ts';
export { storedFileFields } from './file-fields.ts';
export { filesOfSubject, hasUnmaskedFile } from './file-reads.ts';
export { reclassifyFile } from './reclassify-file.ts';
export { fileWords, type FileCode } from './file-words.ts';
export type { StoredFileRow } from './file.entity.ts';
export { MaskBoxInput, storedFileType } from './file.type.ts';
export type { FileDeclaration } from './files.ts';
export { requestUpload } from './request-upload.ts';
