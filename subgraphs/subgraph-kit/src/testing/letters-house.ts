import { ACTOR_HEADER, anonymous, type Actor } from '@madang/shared-schema/actor';
import { dispatch, type Dispatching } from '../dispatch/dispatch.ts';
import { MessageRow } from '../dispatch/message.entity.ts';
import type { Recipient } from '../dispatch/recipient.ts';
import { startTestSubgraph, type Asker, type TestSubgraph } from './index.ts';
import { anAffair, lettersSubgraph, noticeOf, RECIPIENT, satisfaction, type AffairRow } from './letters-subgraph.ts';
import { messageProviders, type MessageProviders } from './message-providers.ts';

/** Noon in Seoul. */
export const NOON = new Date('2026-11-27T03:00:00Z');

const LOG = /* GraphQL */ `
  query ($filter: MessageFilter) {
    lettersMessages(filter: $filter, first: 50) {
      nodes {
        id
        template
        templateName
        channel
        state
        title
        text
        viewUrl
        subjectLabel
        recipientName
        recipientAddress
        problem
        openedAt
        actorName
        documentIds
        attempts {
          number
          provider
          outcome
          reference
        }
      }
    }
  }
`;

/** A subgraph that sends letters, its providers, and somebody who reads its log. */
export interface LettersHouse {
  readonly outside: MessageProviders;
  readonly subgraph: TestSubgraph;
  readonly lead: Asker;
  /** Puts the clock back to noon, and all providers into the mood to take what comes. */
  calm(): void;
  put(
    details?: Partial<Dispatching<'name' | 'number'>>,
    at?: { readonly affair?: AffairRow; readonly now?: Date },
  ): Promise<{ affair: AffairRow; id: string }>;
  survey(to: Partial<Recipient>, now?: Date): Promise<string>;
  rowOf(id: string): Promise<MessageRow>;
  stateOf(id: string): Promise<string>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  logOf(asker: Asker, filter: object): Promise<any>;
  /** Asks a door as the gateway does for somebody who has not signed in, or for an actor. */
  atDoor(path: string, method?: string, actor?: Actor): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts it. */
export async function lettersHouse(): Promise<LettersHouse> {
  const outside = await messageProviders();
  const subgraph = await startTestSubgraph(lettersSubgraph, NOON, { variables: outside.variables });
  const send = async (asked: Dispatching, now: Date): Promise<string> => {
    const [made] = await subgraph.em.fork().transactional((tx) => dispatch(tx, asked, { actor: null, now }));
    return made?.id ?? '';
  };
  const rowOf = (id: string): Promise<MessageRow> => subgraph.em.fork().findOneOrFail(MessageRow, { id });
  return {
    outside,
    subgraph,
    lead: subgraph.as('LEAD'),
    calm() {
      subgraph.setNow(NOON);
      Object.assign(outside, { mail: 'takes', sms: 'takes', talk: 'takes' });
      for (const list of [outside.mails, outside.texts, outside.talks]) list.splice(0);
    },
    async put(details = {}, { affair, now = NOON } = {}) {
      const about = affair ?? (await anAffair(subgraph.em.fork()));
      return { affair: about, id: await send(noticeOf(about, details), now) };
    },
    async survey(to, now = NOON) {
      const affair = await anAffair(subgraph.em.fork());
      return send({ ...noticeOf(affair), message: satisfaction, to: { ...RECIPIENT, ...to } }, now);
    },
    rowOf,
    stateOf: async (id) => (await rowOf(id)).state,
    async logOf(asker, filter) {
      const { data, errors } = await asker.ask(LOG, { filter });
      return data?.lettersMessages.nodes ?? errors;
    },
    atDoor: (path, method = 'GET', actor = anonymous) => askDoor(subgraph, path, { method, actor }),
    async stop() {
      await subgraph.stop();
      await outside.stop();
    },
  };
}

async function askDoor(
  subgraph: TestSubgraph,
  path: string,
  { method, actor }: { readonly method: string; readonly actor: Actor },
): Promise<Response> {
  const inside = path.replace(/^https:\/\/madang\.example/, '').replace('/files/letters/', '/files/');
  const token = await subgraph.signActor(actor);
  const isPost = method === 'POST';
  return fetch(`${subgraph.url}${inside}`, {
    method,
    headers: {
      [ACTOR_HEADER]: token,
      ...(isPost ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(isPost ? { body: 'List-Unsubscribe=One-Click' } : {}),
  });
}

/** Link of a mail to a door. */
export function linkIn(mail: string, what: string): string {
  const whole = mail.replaceAll('=\r\n', '').replaceAll('\r\n ', '').replaceAll('=3D', '=');
  return new RegExp(`https://madang\\.example/files/letters/messages/[\\w-]+/${what}`).exec(whole)?.[0] ?? '';
}
