export { Channel, type ChannelName } from './channel.tsx';
export { SentStateBadge } from './sent-state-badge.tsx';
export { MessageList, type ListedMessage } from './message-list.tsx';
export { MessageLook } from './message-look.tsx';
export { SendPreview, type PreviewedDocument, type PreviewedMessage, type SendPreviewProps } from './send-preview.tsx';
export { usePreviewedStep } from './use-previewed-step.ts';
