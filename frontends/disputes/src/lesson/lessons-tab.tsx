import { useQuery } from '@apollo/client/react';
import {
  Chips,
  EmptyState,
  Moment,
  Prose,
  RowItem,
  SearchField,
  StateBadge,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconBulb } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { LessonsQuery } from '../gql/graphql.ts';
import { ListPanel, listOf } from '../library/index.ts';
import { CAUSES, LESSONS } from './lesson-query.ts';
import { lessonWords } from './lesson-words.ts';
import styles from './lessons.module.css';

type Lesson = LessonsQuery['lessons']['nodes'][number];

/** What was learnt from cases, by its words and by what disputes came of (P9). */
export function LessonsTab() {
  const words = useWords(lessonWords);
  const [{ lesson: search, cause: chosen }, change] = useUrlState({ lesson: '', cause: '' });
  const cause = CAUSES.find((each) => each === chosen);
  const list = listOf(
    useQuery(LESSONS, {
      variables: { ...(search === '' ? {} : { search }), ...(cause && { cause }) },
      errorPolicy: 'all',
      fetchPolicy: 'cache-and-network',
    }),
    (data) => data.lessons,
  );
  return (
    <ListPanel
      title={words('title')}
      list={list}
      filter={
        <div className={styles['search']}>
          <SearchField label={words('search')} value={search} onChange={(lesson) => change({ lesson })} />
          <Chips
            label={words('causes')}
            options={CAUSES.map((value) => ({ value, label: words(`cause.${value}`) }))}
            value={cause ? [cause] : []}
            onChange={(next) => change({ cause: next.find((each) => each !== cause) ?? '' })}
          />
        </div>
      }
      empty={<EmptyState icon={IconBulb} title={words('none')} text={words('none.text')} />}
      row={(lesson) => <LessonItem key={lesson.id} lesson={lesson} />}
    />
  );
}

function LessonItem({ lesson }: { lesson: Lesson }) {
  const words = useWords(lessonWords);
  const { cause, title, text, writtenBy, writtenAt, itemCategory, disputeCase } = lesson;
  return (
    <RowItem
      title={title}
      end={<StateBadge>{words(`cause.${cause}`)}</StateBadge>}
      detail={
        <>
          {itemCategory && <span>{itemCategory.name}</span>}
          <span>{writtenBy}</span>
          <Moment at={writtenAt} short />
          {disputeCase && (
            <Link to={`/disputes/cases/${disputeCase.id}`}>{words('from', { number: disputeCase.number })}</Link>
          )}
        </>
      }
    >
      <div className={styles['body']}>
        <Prose>{text}</Prose>
      </div>
    </RowItem>
  );
}
