export { CollectivePage } from './collective-page.tsx';
