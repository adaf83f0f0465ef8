export { PersonRow } from './person.entity.ts';
