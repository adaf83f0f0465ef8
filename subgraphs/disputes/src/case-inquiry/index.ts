export { endInquiries, forgetInquiries, handOverInquiries } from './follow-case.ts';
