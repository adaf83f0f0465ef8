export { attachFiles, type AttachingRefusal } from './attach-files.ts';
export { forgetFiles } from './forget-files.ts';
