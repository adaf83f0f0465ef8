import { ApolloProvider } from '@apollo/client/react';
import { useWords } from '@madang/frontend-kit';
import { useState, type ReactNode } from 'react';
import { LanguageSwitch, Mark } from '../brand/index.ts';
import { shellWords } from '../words.ts';
import { createPortalGraph } from './portal-graph.ts';
import styles from './portal.module.css';

/** A page for everybody: no sign-in, large letters, one thing at a time; it asks the graph as nobody. */
export function PortalPage({ place, children }: { place: string; children: ReactNode }) {
  const words = useWords(shellWords);
  const [client] = useState(createPortalGraph);
  return (
    <ApolloProvider client={client}>
      <div className={styles['page']}>
        <header className={styles['top']}>
          <Mark size={28} />
          <strong>{words('madang')}</strong>
          <span className={styles['place']}>{place}</span>
          <LanguageSwitch />
        </header>
        <main className={styles['main']}>{children}</main>
      </div>
    </ApolloProvider>
  );
}
