import { useQuery } from '@apollo/client/react';
import { Button, Faint, Menu, notify, useStep, useWords } from '@madang/frontend-kit';
import { IconBookmark, IconCheck, IconPlus, IconRefresh, IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { OrderDeskColumn, OrderViewsQuery } from '../gql/graphql.ts';
import { SaveView } from './save-view.tsx';
import { CHANGE_VIEW, CHOOSE_VIEW, REMOVE_VIEW, VIEWS } from './view-documents.ts';
import { viewWords } from './view-words.ts';

type View = OrderViewsQuery['orderViews'][number];

/** What a desk shows, as a view keeps it. */
export interface ShownView {
  readonly query: string;
  readonly columns: readonly OrderDeskColumn[];
}

/** Menu of views: those of one's own and those shared, saving, and the one to open with. */
export function ViewsMenu({ shown, onChoose }: { shown: ShownView; onChoose: (view: ShownView) => void }) {
  const words = useWords(viewWords);
  const { data, refetch } = useQuery(VIEWS, { fetchPolicy: 'cache-and-network' });
  const [saves, setSaves] = useState(false);
  const views = data?.orderViews ?? [];
  const current = views.find(({ query }) => query === shown.query);
  const groups = [
    ['mine', views.filter(({ isMine }) => isMine)],
    ['shared', views.filter(({ isMine }) => !isMine)],
  ] as const;
  return (
    <>
      <Menu width={280} position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconBookmark size={14} aria-hidden />}>
            {current?.name ?? words('views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 && <Menu.Label>{words('none')}</Menu.Label>}
          {groups.map(
            ([title, list]) =>
              list.length > 0 && (
                <ViewGroup
                  key={title}
                  title={title}
                  views={list}
                  currentId={current?.id}
                  defaultId={data?.defaultOrderView?.id}
                  onChoose={onChoose}
                />
              ),
          )}
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => setSaves(true)}>
            {words('save')}
          </Menu.Item>
          {current && (
            <CurrentActs
              view={current}
              shown={shown}
              isDefault={data?.defaultOrderView?.id === current.id}
              onChanged={() => void refetch()}
            />
          )}
        </Menu.Dropdown>
      </Menu>
      {saves && (
        <SaveView
          {...shown}
          onClose={() => setSaves(false)}
          onSaved={() => {
            setSaves(false);
            notify.done(words('saved'));
            void refetch();
          }}
        />
      )}
    </>
  );
}

function ViewGroup(props: {
  title: 'mine' | 'shared';
  views: readonly View[];
  currentId: string | undefined;
  defaultId: string | undefined;
  onChoose: (view: ShownView) => void;
}) {
  const { title, views, currentId, defaultId, onChoose } = props;
  const words = useWords(viewWords);
  return (
    <>
      <Menu.Label>{words(title)}</Menu.Label>
      {views.map((view) => (
        <Menu.Item
          key={view.id}
          leftSection={view.id === currentId ? <IconCheck size={14} /> : <span />}
          rightSection={defaultId === view.id ? <Faint>{words('default.mark')}</Faint> : undefined}
          onClick={() => onChoose(view)}
        >
          {view.name} {!view.isMine && <Faint>{words('by', { name: view.ownerName })}</Faint>}
        </Menu.Item>
      ))}
    </>
  );
}

function CurrentActs(props: { view: View; shown: ShownView; isDefault: boolean; onChanged: () => void }) {
  const { view, shown, isDefault, onChanged } = props;
  const { id: viewId, name, isMine, isShared } = view;
  const words = useWords(viewWords);
  const [change] = useStep(CHANGE_VIEW, (data) => data.changeOrderView);
  const [remove] = useStep(REMOVE_VIEW, (data) => data.removeOrderView);
  const [choose] = useStep(CHOOSE_VIEW, (data) => data.chooseOrderView);
  const told = async (done: Promise<{ readonly done: boolean }>, message: string | null) => {
    if (!(await done).done) return;
    if (message) notify.done(message);
    onChanged();
  };
  return (
    <>
      <Menu.Item
        leftSection={<IconStar size={14} />}
        onClick={() => void told(choose({ input: { viewId: isDefault ? null : viewId } }), null)}
      >
        {isDefault ? words('default.unset') : words('default.set', { name })}
      </Menu.Item>
      {isMine && (
        <Menu.Item
          leftSection={<IconRefresh size={14} />}
          onClick={() =>
            void told(
              change({ input: { viewId, name, isShared, query: shown.query, columns: [...shown.columns] } }),
              words('saved'),
            )
          }
        >
          {words('update', { name })}
        </Menu.Item>
      )}
      {isMine && (
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={14} />}
          onClick={() => void told(remove({ input: { viewId } }), words('removed'))}
        >
          {words('remove', { name })}
        </Menu.Item>
      )}
    </>
  );
}
