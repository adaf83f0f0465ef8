import { classNames, holdsRole, serviceName, Skeleton, useLabel, useSession, useWords } from '@madang/frontend-kit';
import { IconPuzzleOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Mark } from '../brand/index.ts';
import { WorkPlaces } from '../my-work/index.ts';
import { useMySlices, type Mounted } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import { useNarrow } from '../work/index.ts';
import styles from './frame.module.css';

/** Rail at the left, bar at the bottom of a phone: home, the person's slices, their work, and who that is. */
export function Rail({ end }: { end: ReactNode }) {
  const words = useWords(shellWords);
  const slices = useMySlices();
  const narrow = useNarrow();
  return (
    <nav className={styles['rail']} aria-label={words('nav.label')}>
      <Link to="/" className={styles['home']} aria-label={words('nav.home')}>
        <Mark size={28} />
      </Link>
      <div className={styles['places']}>
        {slices.map((mounted) => (
          <Place key={mounted.name} mounted={mounted} />
        ))}
      </div>
      {!narrow && <WorkPlaces narrow={false} />}
      <span className={styles['space']} />
      {end}
    </nav>
  );
}

function Place({ mounted }: { mounted: Mounted }) {
  const label = useLabel();
  const words = useWords(shellWords);
  const { person } = useSession();
  const { pathname } = useLocation();
  if (mounted.status === 'loading') return <Skeleton width={28} height={28} radius="md" m={10} />;
  const Picture = mounted.status === 'ready' ? mounted.slice.icon : IconPuzzleOff;
  const name = mounted.status === 'ready' ? label(mounted.slice.label) : serviceName(mounted.name);
  const home = `/${mounted.name}`;
  // The first of the screens that are this person's work.
  const first = mounted.status === 'ready' && mounted.slice.nav.find(({ forRoles }) => holdsRole(person, forRoles));
  const to = (first && first.to) || home;
  const isHere = pathname === home || pathname.startsWith(`${home}/`);
  const failed = mounted.status === 'failed';
  return (
    <Link
      to={to}
      title={failed ? words('nav.failed', { service: name }) : undefined}
      className={classNames(styles['place'], isHere && styles['here'], failed && styles['failed'])}
      aria-current={isHere ? 'page' : undefined}
    >
      <Picture size={20} stroke={1.6} aria-hidden />
      <span>{name}</span>
    </Link>
  );
}
