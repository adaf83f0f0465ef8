import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { HotKeyLayer } from '../keys/index.ts';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';

/** What lies over a page. */
export interface OverlayProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Width in pixels; the whole screen at phone width. */
  readonly width?: number;
}

/** Panel from the right for work beside the page. */
export function SidePanel({ opened, onClose, title, children, width = 520 }: OverlayProps) {
  const words = useWords(kitWords);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={`min(${width}px, 100vw)`}
      closeButtonProps={{ 'aria-label': words('close') }}
    >
      <HotKeyLayer opened={opened}>{children}</HotKeyLayer>
    </Drawer>
  );
}

/** Small question in the middle of the page; one that `stays` is left by its own buttons alone. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  width = 440,
  stays = false,
}: OverlayProps & { readonly stays?: boolean }) {
  const words = useWords(kitWords);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={width}
      centered
      withCloseButton={!stays}
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
      closeButtonProps={{ 'aria-label': words('close') }}
    >
      <HotKeyLayer opened={opened}>{children}</HotKeyLayer>
    </Modal>
  );
}
