import {
  EmptyState,
  holdsRole,
  KeyHint,
  Page,
  Panel,
  RowItem,
  Rows,
  useLabel,
  useRecentVisits,
  useSession,
  useWords,
  type Icon,
} from '@madang/frontend-kit';
import { IconFileCertificate, IconGavel, IconHistory, IconMailFast } from '@tabler/icons-react';
import { Link } from 'react-router';
import { TodayStrip } from '../my-work/index.ts';
import { useMySlices } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import { WORK_ROLES } from '../work/index.ts';
import styles from './home-page.module.css';

/** Where the day begins: the search box above, the person's work, and what they looked at last. */
export function HomePage() {
  const words = useWords(shellWords);
  const { person } = useSession();
  const label = useLabel();
  const mine = useMySlices();
  const slices = mine.flatMap((mounted) => (mounted.status === 'ready' ? [mounted.slice] : []));
  return (
    <Page title={words('nav.home')}>
      <header className={styles['hello']}>
        <h1>{words('home.hello', { name: person.name })}</h1>
        {slices.length > 0 && (
          <p>
            {words('home.find')} <KeyHint keys="mod+k" />
          </p>
        )}
      </header>
      {mine.length === 0 && (
        <>
          <EmptyState title={words('home.none')} text={words('home.none.text')} />
          <p>
            <a href="/case-access">{words('home.none.case')}</a>
          </p>
        </>
      )}
      <TodayStrip />
      <section aria-label={words('home.work')} className={styles['cards']}>
        {slices.map((slice) => (
          <Card
            key={slice.id}
            to={slice.nav.find(({ forRoles }) => holdsRole(person, forRoles ?? slice.forRoles))?.to ?? `/${slice.id}`}
            icon={slice.icon}
            title={label(slice.label)}
            text={label(slice.description)}
          />
        ))}
        {holdsRole(person, ['PARTNER']) && (
          <Card to="/my-cases" icon={IconGavel} title={words('home.cases')} text={words('home.cases.text')} />
        )}
        {holdsRole(person, WORK_ROLES) && <PaperCards />}
      </section>
      <RecentVisits />
    </Page>
  );
}

/** What all slices have issued and sent. */
function PaperCards() {
  const words = useWords(shellWords);
  return (
    <>
      <Card
        to="/documents"
        icon={IconFileCertificate}
        title={words('home.documents')}
        text={words('home.documents.text')}
      />
      <Card to="/messages" icon={IconMailFast} title={words('home.messages')} text={words('home.messages.text')} />
    </>
  );
}

function Card({ to, icon: Picture, title, text }: { to: string; icon: Icon; title: string; text: string }) {
  return (
    <Link to={to} className={styles['card']}>
      <span className={styles['picture']}>
        <Picture size={20} stroke={1.6} aria-hidden />
      </span>
      <span>
        <strong>{title}</strong>
        <span className={styles['text']}>{text}</span>
      </span>
    </Link>
  );
}

function RecentVisits() {
  const words = useWords(shellWords);
  const visits = useRecentVisits();
  return (
    <Panel title={words('home.recent')} icon={IconHistory} flush={visits.length > 0}>
      {visits.length === 0 ? (
        <EmptyState small title={words('home.recent.none')} />
      ) : (
        <Rows>
          {visits.map(({ to, title, detail }) => (
            <RowItem key={to} to={to} title={title} detail={detail} />
          ))}
        </Rows>
      )}
    </Panel>
  );
}
