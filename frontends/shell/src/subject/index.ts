export { SubjectLink } from './subject-link.tsx';
