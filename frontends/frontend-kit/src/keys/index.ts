export { pressHotKey, type HotKey } from './hot-keys.ts';
export { KeyHint } from './key-hint.tsx';
export { useActiveHotKeys, useHotKey, type HotKeyUse } from './use-hot-key.ts';
