export { OfficerField } from './officer-field.tsx';
