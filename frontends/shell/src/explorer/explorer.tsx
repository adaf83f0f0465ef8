import 'graphiql/setup-workers/webpack';
import 'graphiql/style.css';
import { useHasRole, useMantineColorScheme, useTitle, useWords } from '@madang/frontend-kit';
import { GraphiQL } from 'graphiql';
import { shellWords } from '../words.ts';
import { exampleTabs } from './examples.ts';
import { fetchGraph } from './fetch-graph.ts';
import styles from './explorer.module.css';

/** GraphiQL on our own graph, with the person's token and a few examples to start from. */
export function Explorer() {
  const words = useWords(shellWords);
  const { colorScheme } = useMantineColorScheme();
  const isPartner = useHasRole()('PARTNER');
  useTitle(words('explorer.title'));
  return (
    <div className={styles['explorer']}>
      <GraphiQL
        fetcher={fetchGraph}
        defaultTabs={exampleTabs(words, isPartner)}
        isHeadersEditorEnabled={false}
        {...(colorScheme === 'auto' ? {} : { forcedTheme: colorScheme })}
      >
        <GraphiQL.Logo>
          <span />
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
