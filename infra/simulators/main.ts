import { parseEnvironment } from './environment.ts';
import { buildSimulators } from './simulators.ts';

const env = parseEnvironment(process.env);
const { FCM_PROJECT: projectId, FCM_CLIENT_EMAIL: clientEmail, FCM_PUBLIC_KEY: publicKey } = env;
const { MAIL_INBOUND_ADDRESS: address, MAIL_INBOUND_URL: url } = env;
const simulators = await buildSimulators({
  origin: env.ORIGIN,
  portOne: {
    secret: env.PORTONE_SECRET,
    storeId: env.PORTONE_STORE_ID,
    channelKey: env.PORTONE_CHANNEL_KEY,
  },
  solapi: { key: env.SOLAPI_KEY, secret: env.SOLAPI_SECRET, from: env.SOLAPI_FROM },
  nhn: { appKey: env.ALIMTALK_APP_KEY, secret: env.ALIMTALK_SECRET, senderKey: env.ALIMTALK_SENDER_KEY },
  fcm: projectId && clientEmail && publicKey ? { projectId, clientEmail, publicKey } : null,
  smtp: { port: env.SMTP_PORT, host: env.HOST, inbound: address && url ? { address, url } : null },
  cj: { customer: env.CJ_CUST_ID, businessNumber: env.CJ_BIZ_REG_NUM },
  juso: { key: env.JUSO_KEY },
  sweetTracker: { key: env.SWEETTRACKER_KEY },
  id1372: { clientId: env.ID1372_CLIENT_ID, clientSecret: env.ID1372_CLIENT_SECRET },
  cafe24: { clientId: env.CAFE24_CLIENT_ID, clientSecret: env.CAFE24_CLIENT_SECRET },
  naver: { clientId: env.NAVER_CLIENT_ID, clientSecret: env.NAVER_CLIENT_SECRET },
  centrex: { lines: env.CENTREX_LINES },
  ari: {
    user: env.ARI_USER,
    password: env.ARI_PASSWORD,
    app: env.ARI_APP,
    extensions: Object.keys(env.ARI_LINES),
    trunk: env.ARI_TRUNK,
  },
  demo: env.SIMULATORS_DEMO === '1',
  logLevel: env.LOG_LEVEL,
});
process.once('SIGTERM', () => void simulators.close());
await simulators.listen({ port: env.PORT, host: env.HOST });
