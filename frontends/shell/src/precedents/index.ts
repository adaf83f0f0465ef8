export { PrecedentsPage } from './precedents-page.tsx';
