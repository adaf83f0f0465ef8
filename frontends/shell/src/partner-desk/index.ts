export { DeskForm } from './desk-form.tsx';
