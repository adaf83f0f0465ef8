import type { RowSchema } from '../database.ts';
import type { DocumentFeature } from '../documents/documents.ts';
import type { DecoratedClass } from '../federated-schema.ts';
import type { Job } from '../jobs.ts';
import type { PrivacyFeature } from '../privacy/privacy-parts.ts';
import { revealResolver } from '../privacy/reveal.ts';
import type { MessageDeclaration } from './dispatch-room.ts';
import { DispatchedMessageResolver, dispatchResolver } from './dispatch.resolver.ts';
import { messageById } from './find-messages.ts';
import { takeUpMessages } from './lost-attempts.ts';
import { messageRows } from './message.entity.ts';
import { attemptPersonal, messagePersonal, optOutPersonal, shownPersonal } from './message.personal.ts';
import { SEND_MESSAGE } from './queue-message.ts';
import { releaseMessages } from './release-messages.ts';
import { sendMessage } from './send-message.ts';

/** What a feature declares of messages. */
export interface DispatchFeature {
  /** Messages it sends, and who reads their log. */
  readonly messages?: readonly MessageDeclaration[];
}

/** What a slice gets for its declarations: nothing for a slice that sends no messages. */
export interface DispatchParts extends PrivacyFeature, Pick<DocumentFeature, 'documentIssued'> {
  readonly resolvers?: readonly DecoratedClass[];
  readonly rows?: readonly RowSchema[];
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** Makes the root fields, rows and jobs of a slice that sends messages; throws when two templates have one name. */
export function dispatchParts(slice: string, features: readonly DispatchFeature[]): DispatchParts {
  const declarations = features.flatMap(({ messages }) => messages ?? []);
  if (declarations.length === 0) return {};
  const names = declarations.flatMap(({ templates }) => templates.map(({ name }) => name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${slice}: two messages are called ${twice}`);
  const prefix = slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  const readers = [...new Set(declarations.flatMap(({ readers: roles }) => roles))];
  return {
    resolvers: [
      DispatchedMessageResolver,
      ...dispatchResolver(prefix, readers),
      revealResolver({ name: `${named}Message`, personal: messagePersonal, find: messageById }),
    ],
    rows: messageRows,
    personal: [messagePersonal, attemptPersonal, optOutPersonal, shownPersonal],
    documentIssued: (tx, { id }) => releaseMessages(tx, id),
    jobs: {
      [SEND_MESSAGE]: { run: sendMessage },
      'take-up-messages': { cron: '* * * * *', run: takeUpMessages },
    },
  };
}
