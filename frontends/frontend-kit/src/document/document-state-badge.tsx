import { IconCircleCheck, IconCircleX, IconHistory, IconLoader } from '@tabler/icons-react';
import { StateBadge } from '../page/index.ts';
import { useWords } from '../words/index.ts';
import { documentWords } from './document-words.ts';

/** State of a document as the graph names it. */
export type DocumentStateName = 'ORDERED' | 'ISSUED' | 'SUPERSEDED' | 'REVOKED';

const LOOK = {
  ORDERED: { tone: 'neutral', icon: IconLoader },
  ISSUED: { tone: 'done', icon: IconCircleCheck },
  SUPERSEDED: { tone: 'soon', icon: IconHistory },
  REVOKED: { tone: 'danger', icon: IconCircleX },
} as const;

/** State of a document, in a word, a picture and a colour. */
export function DocumentStateBadge({ state }: { state: DocumentStateName }) {
  const words = useWords(documentWords);
  return <StateBadge {...LOOK[state]}>{words(`state.${state}`)}</StateBadge>;
}
