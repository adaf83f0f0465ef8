export { Channel, type ChannelName } from './channel.tsx';
export { MessageLook } from './message-look.tsx';
export { SendPreview, type PreviewedDocument, type PreviewedMessage, type SendPreviewProps } from './send-preview.tsx';
