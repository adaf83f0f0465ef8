import { Num } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { subjectPath } from './subject-path.ts';

/** Number of what a document or a message is about, leading to its page. */
export function SubjectLink({ type, id, label }: { type: string; id: string; label: string }) {
  const path = subjectPath(type, id);
  return <Num>{path === null ? label : <Link to={path}>{label}</Link>}</Num>;
}
