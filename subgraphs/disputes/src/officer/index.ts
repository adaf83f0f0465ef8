export { assignableOfficer } from './assignable-officer.ts';
export { knownOfficer } from './known-officer.ts';
export { officerById } from './officer-by-id.ts';
export { Officer } from './officer.type.ts';
export { OfficerRow } from './officer.entity.ts';
