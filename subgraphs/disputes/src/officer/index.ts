export { assignableOfficer } from './assignable-officer.ts';
export { hasConflict } from './has-conflict.ts';
export { knownOfficer } from './known-officer.ts';
export { officerById } from './officer-by-id.ts';
export { Officer } from './officer.type.ts';
export { OfficerConflictRow } from './officer-conflict.entity.ts';
export { OfficerRow } from './officer.entity.ts';
