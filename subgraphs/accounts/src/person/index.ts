export { makerMay } from './maker.ts';
export { PersonRow } from './person.entity.ts';
export { PersonRole } from './person.type.ts';
export { ACCOUNT_HOLDERS, PERSON_ROLES } from './person.ts';
