export { CaseAccess } from './case-access.tsx';
