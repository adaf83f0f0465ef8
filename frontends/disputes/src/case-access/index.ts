export { IssueAccess } from './issue-access.tsx';
