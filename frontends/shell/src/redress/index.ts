export { RedressPage } from './redress-page.tsx';
