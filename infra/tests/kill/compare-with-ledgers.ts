/** A message that was asked for; its address is that of no other. */
export interface AskedMessage {
  readonly key: string;
  readonly to: string;
  /** What it says when it goes as a text message. */
  readonly text: string;
  readonly hasPaper: boolean;
}

/** What the slice believes of a message. */
export interface BelievedMessage {
  readonly key: string;
  readonly state: string;
  readonly channel: string;
  /** Digest of the document that goes with it, once that is issued. */
  readonly paper: string | null;
}

/** What a provider has done, as its own ledger says. */
export interface DoneMessage {
  readonly provider: string;
  readonly to: string;
  readonly times: number;
  readonly text?: unknown;
  readonly files?: unknown;
}

const PROVIDER: Readonly<Record<string, string>> = { EMAIL: 'smtp', SMS: 'solapi', ALIMTALK: 'nhn' };

const SURELY_SENT: readonly string[] = ['SENT', 'DELIVERED'];

/** All that a slice believes of its messages and that the ledgers of the providers contradict; empty when nothing is wrong. */
export function flawsOfMessages(
  asked: readonly AskedMessage[],
  believed: readonly BelievedMessage[],
  done: readonly DoneMessage[],
): string[] {
  const addresses = new Set(asked.map(({ to }) => to));
  const keys = new Set(asked.map(({ key }) => key));
  return [
    ...asked.flatMap((message) =>
      flawsOfOne(
        message,
        believed.filter(({ key }) => key === message.key),
        done.filter(({ to }) => to === message.to),
      ),
    ),
    ...believed.filter(({ key }) => !keys.has(key)).map(({ key }) => `${key}: nobody asked for it`),
    ...done.filter(({ to }) => !addresses.has(to)).map(({ provider, to }) => `${provider}: something went to ${to}`),
  ];
}

function flawsOfOne(asked: AskedMessage, rows: readonly BelievedMessage[], done: readonly DoneMessage[]): string[] {
  const { key } = asked;
  const [row] = rows;
  if (!row) return [`${key}: lost`];
  const times = done.reduce((sum, entry) => sum + entry.times, 0);
  const isSent = SURELY_SENT.includes(row.state);
  return [
    ...(rows.length > 1 ? [`${key}: ${rows.length} rows`] : []),
    ...(isSent || row.state === 'AMBIGUOUS' ? [] : [`${key}: left ${row.state}`]),
    ...(times > 1 ? [`${key}: ${row.state}, and done ${times} times`] : []),
    ...(isSent && times === 0 ? [`${key}: ${row.state}, and never done`] : []),
    ...done.flatMap((entry) => flawsOfDone(asked, row, entry)),
  ];
}

function flawsOfDone({ key, text, hasPaper }: AskedMessage, row: BelievedMessage, done: DoneMessage): string[] {
  const { provider, files = [] } = done;
  const papers = hasPaper && provider === 'smtp' ? [row.paper] : [];
  const carried = Array.isArray(files) ? files.map(({ sha256 }) => sha256) : [];
  return [
    ...(PROVIDER[row.channel] === provider ? [] : [`${key}: ${row.channel}, and done by ${provider}`]),
    ...(provider !== 'solapi' || done.text === text ? [] : [`${key}: went as ${String(done.text)}`]),
    ...(JSON.stringify(carried) === JSON.stringify(papers) ? [] : [`${key}: carried ${JSON.stringify(carried)}`]),
  ];
}

/** What a slice, its vault, the register of accounts and its verification say of the document of one act. */
export interface SeenDocument {
  readonly label: string;
  readonly number: string;
  readonly state: string;
  readonly sha256: string | null;
  /** Digest of the bytes that people get. */
  readonly bytes: string | null;
  readonly verified: string;
}

/** Entry in the register of documents. */
export interface RegisteredDocument {
  readonly number: string;
  readonly sha256: string;
  readonly state: string;
}

/** All that is wrong with the documents of acts that ordered one each; empty when nothing is. */
export function flawsOfDocuments(
  labels: readonly string[],
  documents: readonly SeenDocument[],
  register: readonly RegisteredDocument[],
): string[] {
  const numbers = documents.map(({ number }) => number);
  return [
    ...labels.flatMap((label) => {
      const count = documents.filter((document) => document.label === label).length;
      return count === 1 ? [] : [`${label}: ${count} documents`];
    }),
    ...documents.flatMap((document) => flawsOfDocument(document, register)),
    ...numbers.filter((number, index) => numbers.indexOf(number) !== index).map((number) => `${number}: given twice`),
    ...register
      .filter(({ number }) => !numbers.includes(number))
      .map(({ number }) => `${number}: registered, of no act`),
  ];
}

function flawsOfDocument(
  { label, number, state, sha256, bytes, verified }: SeenDocument,
  register: readonly RegisteredDocument[],
): string[] {
  const entries = register.filter((entry) => entry.number === number);
  return [
    ...(state === 'ISSUED' ? [] : [`${label}: left ${state}`]),
    ...(entries.length === 1 ? [] : [`${label}: ${entries.length} entries in the register`]),
    ...entries.filter((entry) => entry.sha256 !== sha256).map(() => `${label}: registered as another`),
    ...(bytes !== null && bytes === sha256 ? [] : [`${label}: its bytes are others`]),
    ...(verified === 'VALID' ? [] : [`${label}: verified as ${verified}`]),
  ];
}
