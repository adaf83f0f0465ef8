export { InfringementNoticePage } from './infringement-notice-page.tsx';
