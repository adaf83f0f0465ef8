/** Served by the shell's own origin; the page's policies let no other worker in. */
const WORKER = '/push-worker.js';

/** Where the browser is to be reached, as the graph takes it. */
export interface BrowserSubscription {
  readonly endpoint: string;
  readonly publicKey: string;
  readonly secret: string;
}

/** Asks the person and the browser for pushes; null where the person says no. */
export async function subscribeBrowser(pushKey: string): Promise<BrowserSubscription | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });
  const { endpoint, keys } = subscription.toJSON();
  const [publicKey, secret] = [keys?.['p256dh'], keys?.['auth']];
  if (endpoint === undefined || publicKey === undefined || secret === undefined) {
    throw new Error('the browser gave no address for pushes');
  }
  return { endpoint, publicKey, secret };
}

/** Tells the browser to take no pushes any more. */
export async function unsubscribeBrowser(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
}
