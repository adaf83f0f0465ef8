import { ApolloProvider } from '@apollo/client/react';
import { useWords } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { forgetDrafts, PartyCasePage } from '../party-case/index.ts';
import { PortalFrame } from '../portal/index.ts';
import { caseAccessWords } from './case-access-words.ts';
import { createCaseGraph } from './case-graph.ts';
import { handedPass, handPass, type Pass } from './handed-pass.ts';
import { keepCase, lastCase } from './last-case.ts';
import { LoginQuestions } from './login-questions.tsx';
import styles from './case-access.module.css';

/** The way into one case without an account: question by question, then the case itself (K2). */
export function CaseAccess() {
  const words = useWords(caseAccessWords);
  const [begun] = useState(begin);
  const { graph } = begun;
  const [pass, setPass] = useState(begun.pass);
  const [isEnded, setEnded] = useState(false);
  const [before, setBefore] = useState(lastCase);
  useEffect(() => handPass(null), []);
  const enter = (given: Pass) => {
    graph.carry(given.accessToken);
    keepCase({ side: given.side, caseNumber: given.caseNumber });
    setPass(given);
  };
  const leave = (expired: boolean) => {
    // Whose time ran out goes on writing once they are in again.
    if (!expired) forgetDrafts();
    keepCase(null);
    setBefore(null);
    graph.carry(null);
    setPass(null);
    setEnded(expired);
  };
  return (
    <ApolloProvider client={graph.client}>
      <PortalFrame place={words('title')}>
        {pass ? (
          <>
            {pass === begun.pass && <Filed />}
            <PartyCasePage pass={pass} onLeave={leave} />
          </>
        ) : (
          <LoginQuestions ended={isEnded} before={before} onEntered={enter} />
        )}
      </PortalFrame>
    </ApolloProvider>
  );
}

/** Whoever has just filed an application comes in by the pass that gave. */
function begin() {
  const [graph, pass] = [createCaseGraph(), handedPass()];
  if (pass) {
    graph.carry(pass.accessToken);
    keepCase({ side: pass.side, caseNumber: pass.caseNumber });
  }
  return { graph, pass };
}

function Filed() {
  const words = useWords(caseAccessWords);
  return (
    <div role="status" className={styles['filed']} data-wide>
      <strong>{words('filed')}</strong>
      <p>{words('filed.text')}</p>
    </div>
  );
}
