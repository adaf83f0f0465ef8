export { shellRoutes, shellScreens } from './screens.ts';
export { ShellPage } from './shell-page.tsx';
