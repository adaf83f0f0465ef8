import { Button, useTitle, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { LanguageSwitch, Mark } from '../brand/index.ts';
import { shellWords } from '../words.ts';
import { beginSignIn, takeSignInProblem } from './sign-in.ts';
import styles from './sign-in-page.module.css';

type Trouble = 'failed' | 'away' | null;

/** The door: what this is, and the way in. Says why somebody who was inside stands here again. */
export function SignInPage({ expired }: { expired: boolean }) {
  const words = useWords(shellWords);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(() => (takeSignInProblem() ? 'failed' : null));
  useTitle(words('signIn.do'));
  const enter = () => {
    setBusy(true);
    setTrouble(null);
    beginSignIn().catch(() => {
      setBusy(false);
      setTrouble('away');
    });
  };
  return (
    <main className={styles['door']}>
      <div className={styles['card']}>
        <Mark size={40} />
        <h1>{words('madang')}</h1>
        <p className={styles['text']}>{words('madang.text')}</p>
        <Notice trouble={trouble} expired={expired} />
        <Button variant="filled" size="md" fullWidth loading={busy} onClick={enter} autoFocus>
          {words('signIn.do')}
        </Button>
        <a href="/case-access" className={styles['case']}>
          {words('signIn.case')}
        </a>
        <a href="/redress/apply" className={styles['case']}>
          {words('signIn.apply')}
        </a>
        <a href="/redress" className={styles['case']}>
          {words('signIn.redress')}
        </a>
        <a href="/verify" className={styles['case']}>
          {words('signIn.verify')}
        </a>
      </div>
      <LanguageSwitch />
    </main>
  );
}

function Notice({ trouble, expired }: { trouble: Trouble; expired: boolean }) {
  const words = useWords(shellWords);
  if (trouble !== null) {
    return (
      <p role="alert" className={styles['trouble']}>
        {words(trouble === 'away' ? 'signIn.away' : 'signIn.failed')}
      </p>
    );
  }
  if (!expired) return null;
  return (
    <p role="status" className={styles['notice']}>
      {words('signIn.expired')}
    </p>
  );
}
