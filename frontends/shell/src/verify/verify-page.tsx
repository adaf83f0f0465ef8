import { useTitle, useWords } from '@madang/frontend-kit';
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PortalPage } from '../portal/index.ts';
import { FileQuestion } from './file-question.tsx';
import { NumberQuestion } from './number-question.tsx';
import { useVerification } from './use-verification.ts';
import { VerdictCard } from './verdict-card.tsx';
import { verifyWords } from './verify-words.ts';
import styles from './verify.module.css';

/** Whether a document is genuine and in force, for anybody, by its number or its file (진위확인). */
export function VerifyPage() {
  const words = useWords(verifyWords);
  return (
    <PortalPage place={words('title')}>
      <Verification />
    </PortalPage>
  );
}

function Verification() {
  const words = useWords(verifyWords);
  const navigate = useNavigate();
  const { number = '' } = useParams();
  const { busy, checked, trouble, checkNumber, checkFile, clear } = useVerification();
  useTitle(words(checked ? 'result' : 'title'));
  // Who comes by the code on a document has said the number already.
  useEffect(() => {
    if (number === '') clear();
    else void checkNumber(number);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once for each address
  }, [number]);
  const startOver = () => {
    clear();
    void navigate('/verify');
  };
  if (checked) return <VerdictCard checked={checked} onFile={checkFile} onAgain={startOver} />;
  return (
    <div className={styles['verify']}>
      <div>
        <h1>{words('title')}</h1>
        <p className={styles['quiet']}>{words('intro')}</p>
      </div>
      <NumberQuestion
        // Another address brings another number into the field.
        key={number}
        number={number}
        busy={busy}
        trouble={trouble}
        onCheck={(typed) => void checkNumber(typed)}
      />
      <p className={styles['or']}>{words('or')}</p>
      <FileQuestion busy={busy} trouble={trouble} onFile={(file) => void checkFile(file)} />
    </div>
  );
}
