import { useTitle, useWords } from '@madang/frontend-kit';
import { IconPhone } from '@tabler/icons-react';
import { PortalFrame } from '../portal/index.ts';
import { redressWords } from './redress-words.ts';
import styles from './redress.module.css';

const STEPS = ['RECEIVED', 'SELF', 'FACTS', 'RECOMMENDATION', 'AGREEMENT', 'MEDIATION'] as const;
const CLOCKS = ['recommendation', 'mediation', 'acceptance'] as const;
const MORE = [
  ['standards', '/redress/standards'],
  ['precedents', '/redress/precedents'],
  ['collective', '/redress/collective'],
  ['statistics', '/redress/statistics'],
  ['verify', '/verify'],
] as const;
const FOR_BUSINESS = ['1', '2', '3', '4', '5'] as const;

/** How consumer redress works, for anybody: what each side does, how long, and what silence means (issue 7). */
export function RedressPage() {
  const words = useWords(redressWords);
  useTitle(words('title'));
  return (
    <PortalFrame place={words('title')}>
      <article className={styles['redress']}>
        <div>
          <h1>{words('title')}</h1>
          <p className={styles['quiet']}>{words('intro')}</p>
        </div>
        <section className={styles['first']} aria-labelledby="redress-first">
          <h2 id="redress-first">{words('first')}</h2>
          <p>{words('first.text')}</p>
          <a href="tel:1372" className={styles['call']}>
            <IconPhone size={20} aria-hidden />
            {words('first.call')}
          </a>
        </section>
        <GoOn part="apply" to="/redress/apply" />
        <GoOn part="in" to="/case-access" />
        <section aria-labelledby="redress-steps" className={styles['part']}>
          <h2 id="redress-steps">{words('steps')}</h2>
          <ol className={styles['steps']}>
            {STEPS.map((step) => (
              <Step key={step} step={step} />
            ))}
          </ol>
        </section>
        <Law />
        <ForBusiness />
        <nav aria-label={words('more')} className={styles['more']}>
          <h2>{words('more')}</h2>
          <ul>
            {MORE.map(([name, to]) => (
              <li key={name}>
                <a href={to}>{words(name)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </article>
    </PortalFrame>
  );
}

function Step({ step }: { step: (typeof STEPS)[number] }) {
  const words = useWords(redressWords);
  const facts = [
    ['consumer', words(`${step}.consumer`)],
    ['business', words(`${step}.business`)],
    ['time', words(`${step}.time`)],
    ...(step === 'RECEIVED' ? [] : [['silence', words(`${step}.silence`)] as const]),
  ] as const;
  return (
    <li className={styles['card']}>
      <h3>{words(`${step}.name`)}</h3>
      <dl>
        {facts.map(([term, text]) => (
          <div key={term} data-term={term}>
            <dt>{words(term)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Law() {
  const words = useWords(redressWords);
  return (
    <section aria-labelledby="redress-law" className={styles['card']}>
      <h2 id="redress-law">{words('law')}</h2>
      <dl>
        {CLOCKS.map((clock) => (
          <div key={clock}>
            <dt>{words(`law.${clock}`)}</dt>
            <dd>{words(`law.${clock}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['quiet']}>{words('law.source')}</p>
    </section>
  );
}

function GoOn({ part, to }: { part: 'apply' | 'in'; to: string }) {
  const words = useWords(redressWords);
  return (
    <section aria-labelledby={`redress-${part}`} className={styles['card']}>
      <h2 id={`redress-${part}`}>{words(`${part}.title`)}</h2>
      <p>{words(`${part}.text`)}</p>
      <a href={to} className={styles['do']}>
        {words(`${part}.do`)}
      </a>
    </section>
  );
}

function ForBusiness() {
  const words = useWords(redressWords);
  return (
    <section aria-labelledby="redress-business" className={styles['card']}>
      <h2 id="redress-business">{words('business.title')}</h2>
      <ol className={styles['numbered']}>
        {FOR_BUSINESS.map((number) => (
          <li key={number}>{words(`business.${number}`)}</li>
        ))}
      </ol>
    </section>
  );
}
