import { ApolloProvider } from '@apollo/client/react';
import { useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { LanguageSwitch, Mark } from '../brand/index.ts';
import { shellWords } from '../words.ts';
import { caseAccessWords } from './case-access-words.ts';
import { createCaseGraph } from './case-graph.ts';
import { keepCase, lastCase } from './last-case.ts';
import { LoginQuestions } from './login-questions.tsx';
import { PartyCasePage } from './party-case-page.tsx';
import type { LoginState } from './use-login.ts';
import styles from './case-access.module.css';

type Pass = NonNullable<LoginState['pass']>;

/** The way into one case without an account: question by question, then the case itself (K2). */
export function CaseAccess() {
  const words = useWords(shellWords);
  const own = useWords(caseAccessWords);
  const [graph] = useState(createCaseGraph);
  const [pass, setPass] = useState<Pass | null>(null);
  const [isEnded, setEnded] = useState(false);
  const [before, setBefore] = useState(lastCase);
  const enter = (given: Pass) => {
    graph.carry(given.accessToken);
    keepCase({ side: given.side, caseNumber: given.caseNumber });
    setPass(given);
  };
  const leave = (expired: boolean) => {
    keepCase(null);
    setBefore(null);
    graph.carry(null);
    setPass(null);
    setEnded(expired);
  };
  return (
    <ApolloProvider client={graph.client}>
      <div className={styles['page']}>
        <header className={styles['top']}>
          <Mark size={28} />
          <strong>{words('madang')}</strong>
          <span className={styles['place']}>{own('title')}</span>
          <LanguageSwitch />
        </header>
        <main className={styles['main']}>
          {pass ? (
            <PartyCasePage pass={pass} onLeave={leave} />
          ) : (
            <LoginQuestions ended={isEnded} before={before} onEntered={enter} />
          )}
        </main>
      </div>
    </ApolloProvider>
  );
}
