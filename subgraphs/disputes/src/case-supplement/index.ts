export { endSupplements, forgetSupplements, handOverSupplements } from './follow-case.ts';
