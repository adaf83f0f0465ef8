export { makerMay } from './maker.ts';
export { PersonRow } from './person.entity.ts';
