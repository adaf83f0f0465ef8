import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { Applications } from './ari/applications.ts';
import { addAri, addAriEvents } from './ari/ari.ts';
import { Switchboard, type AriAccount } from './ari/switchboard.ts';
import { addTelephones } from './ari/telephones.ts';
import { addCafe24 } from './cafe24/cafe24.ts';
import { Malls } from './cafe24/mall.ts';
import type { Cafe24Account } from './cafe24/tokens.ts';
import { capturedMessages } from './captured-messages.ts';
import { addCentrex } from './centrex/centrex.ts';
import { Exchange, type CentrexAccount } from './centrex/exchange.ts';
import { addRingControl } from './centrex/ring.ts';
import type { CjAccount } from './cj/cj-answer.ts';
import { addParcelControl } from './cj/cj-tracking.ts';
import { addCj } from './cj/cj.ts';
import type { CjParcels } from './cj/parcels.ts';
import { addFcm, type FcmAccount } from './fcm/fcm.ts';
import { addId1372, type Id1372Options } from './id1372/id1372.ts';
import { addJuso, type JusoAccount } from './juso/juso.ts';
import { addLedgers, ledgersOf } from './ledger.ts';
import { addMessagesPage } from './messages-page.ts';
import type { NaverAccount } from './naver/naver-parts.ts';
import { addNaver } from './naver/naver.ts';
import { Stores } from './naver/store.ts';
import { addNhn, type NhnAccount } from './nhn/nhn.ts';
import { addPortOne, type PortOneAccount } from './portone/portone.ts';
import { addPush } from './push/push.ts';
import { keepSelling } from './shop/keep-selling.ts';
import { startSmtp, type SmtpPlace } from './smtp/smtp.ts';
import { addSolapi, type SolapiAccount } from './solapi/solapi.ts';
import { addSweetTracker, type SweetTrackerAccount } from './sweettracker/sweettracker.ts';
import { addSwitches, switchesOf, type ProviderParts } from './switches.ts';

/** Accounts that the simulated providers know. */
export interface SimulatorsOptions {
  /** Origin at which a browser finds the system. */
  readonly origin: string;
  readonly portOne: PortOneAccount;
  readonly solapi: SolapiAccount;
  readonly nhn: NhnAccount;
  /** Service account of FCM; null where nobody pushes to phones. */
  readonly fcm: FcmAccount | null;
  readonly smtp: SmtpPlace;
  readonly id1372: Id1372Options;
  readonly cj: CjAccount;
  readonly juso: JusoAccount;
  readonly sweetTracker: SweetTrackerAccount;
  readonly cafe24: Cafe24Account;
  readonly naver: NaverAccount;
  readonly centrex: CentrexAccount;
  readonly ari: AriAccount;
  /** Makes new orders of the demo catalogue by itself. */
  readonly demo?: boolean;
  readonly logLevel: string;
  /** Present moment; a test holds it still. */
  readonly clock?: () => Date;
}

const PROVIDERS = [
  'portone',
  'solapi',
  'smtp',
  'nhn',
  'push',
  'fcm',
  'cj',
  'juso',
  'sweettracker',
  'cafe24',
  'naver',
  'centrex',
  'ari',
] as const;

/** Name of a simulated provider, as its switch and its ledger have it. */
export type Provider = (typeof PROVIDERS)[number];

/** Outside providers of the embedded system in one process: they speak the providers' contracts and share no code with us. */
export async function buildSimulators(options: SimulatorsOptions): Promise<FastifyInstance> {
  const { clock = () => new Date() } = options;
  const app = Fastify({
    logger: { level: options.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    trustProxy: true,
  });
  const captured = capturedMessages();
  const parts: ProviderParts = { captured, switches: switchesOf(PROVIDERS), ledgers: ledgersOf(PROVIDERS), clock };
  for (const path of ['/health/live', '/health/ready']) app.get(path, async () => ({ status: 'ok' }));
  addSwitches(app, parts.switches);
  addLedgers(app, parts.ledgers);
  addMessagesPage(app, captured);
  await addProviders(app, options, parts);
  addId1372(app, options.origin, options.id1372);
  const smtp = await startSmtp(options.smtp, parts);
  app.addHook('onClose', () => smtp.stop());
  return app;
}

async function addProviders(app: FastifyInstance, options: SimulatorsOptions, parts: ProviderParts): Promise<void> {
  const rooms: readonly [string, (room: FastifyInstance) => void][] = [
    ['/portone', (room) => addPortOne(room, options.portOne, parts)],
    ['/solapi', (room) => addSolapi(room, options.solapi, parts)],
    ['/nhn', (room) => addNhn(room, options.nhn, parts)],
    ['/fcm', (room) => addFcm(room, options.fcm, parts)],
  ];
  for (const [prefix, add] of rooms) await app.register(async (room) => add(room), { prefix });
  await addPush(app, parts);
  await addParcelCarriers(app, options, parts);
  await addMarketplaces(app, options, parts);
  await addTelephone(app, options, parts);
}

async function addParcelCarriers(
  app: FastifyInstance,
  { cj, juso, sweetTracker }: SimulatorsOptions,
  parts: ProviderParts,
): Promise<void> {
  const parcels: CjParcels = new Map();
  addParcelControl(app, parcels, parts.clock);
  await app.register(async (room) => addCj(room, cj, { ...parts, parcels }), { prefix: '/cj' });
  await app.register(async (room) => addSweetTracker(room, sweetTracker, parts, parcels), { prefix: '/sweettracker' });
  await app.register(async (room) => addJuso(room, juso, parts), { prefix: '/juso' });
}

async function addMarketplaces(app: FastifyInstance, options: SimulatorsOptions, parts: ProviderParts): Promise<void> {
  const [malls, stores] = [new Malls(), new Stores()];
  const { cafe24, naver } = options;
  await app.register(async (room) => addCafe24(room, app, { ...parts, account: cafe24, malls }), { prefix: '/cafe24' });
  await app.register(async (room) => addNaver(room, app, { ...parts, account: naver, stores }), { prefix: '/naver' });
  if (options.demo) app.addHook('onClose', keepSelling(malls, stores, parts.clock));
}

async function addTelephone(
  app: FastifyInstance,
  { centrex: account, ari }: SimulatorsOptions,
  parts: ProviderParts,
): Promise<void> {
  const exchange = new Exchange();
  const asterisk = { ...parts, board: new Switchboard(ari, new Applications(parts.clock), parts.clock) };
  addTelephones(app, asterisk);
  addAriEvents(app, asterisk);
  await app.register(async (room) => addAri(room, asterisk), { prefix: '/ari' });
  addRingControl(app, { ...parts, account, exchange });
  await app.register(async (room) => addCentrex(room, account, { ...parts, exchange }), { prefix: '/centrex' });
}
