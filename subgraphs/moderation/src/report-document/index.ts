export { rejectionNotice } from './rejection-notice.ts';
export { suspensionNotice } from './suspension-notice.ts';
