export { HotKeyLayer } from './hot-key-layer.tsx';
export { pressHotKey, type HotKey } from './hot-keys.ts';
export { KeyHint } from './key-hint.tsx';
export { useActiveHotKeys, useHeldKeys, useHotKey, type HotKeyUse } from './use-hot-key.ts';
