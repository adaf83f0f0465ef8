import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, type ReactNode } from 'react';
import { HotKeyLayer } from '../keys/index.ts';
import { kitWords } from '../kit-words.ts';
import { SkeletonLines } from '../states/index.ts';
import { useWords } from '../words/index.ts';
import type { DocumentViewerProps } from './document-viewer.tsx';
import styles from './document.module.css';

const Viewer = lazy(() => import('./document-viewer.tsx').then((m) => ({ default: m.DocumentViewer })));

/** A document over the page; nobody who opens none loads the library that draws it. */
export function DocumentDialog(
  props: Omit<DocumentViewerProps, 'url'> & {
    readonly title: ReactNode;
    /** Address of the PDF; nothing is open without one. */
    readonly url: string | null;
    readonly onClose: () => void;
  },
) {
  const { title, url, onClose, ...view } = props;
  const words = useWords(kitWords);
  const isNarrow = useMediaQuery('(max-width: 640px)') ?? false;
  return (
    <Modal
      opened={url !== null}
      onClose={onClose}
      title={title}
      size={960}
      fullScreen={isNarrow}
      yOffset="2dvh"
      closeButtonProps={{ 'aria-label': words('close') }}
      classNames={{ body: styles['dialogBody'] ?? '', content: styles['dialog'] ?? '' }}
    >
      {url !== null && (
        <HotKeyLayer opened>
          <Suspense fallback={<SkeletonLines lines={12} />}>
            <Viewer url={url} {...view} />
          </Suspense>
        </HotKeyLayer>
      )}
    </Modal>
  );
}
