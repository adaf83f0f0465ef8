export { FeedDialog } from './feed-dialog.tsx';
export { FeedSettings } from './feed-settings.tsx';
