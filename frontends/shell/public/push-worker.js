// Shows what the graph pushes to this device, and opens the desk at its place when it is clicked. It keeps nothing and
// answers no requests: the desk works without it.

self.addEventListener('push', (event) => {
  const { id, title, text, path } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body: text, tag: id, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(placeOf(event.notification.data?.path)));
});

/** Address within this origin; whatever else a push names leads to the start. */
function placeOf(path) {
  const address = new URL(typeof path === 'string' ? path : '/', self.location.origin);
  return address.origin === self.location.origin ? address.href : self.location.origin;
}

/** Goes there in a window of the desk that is open, or in a new one. */
async function open(address) {
  const [desk] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!desk) return self.clients.openWindow(address);
  await desk.focus();
  return desk.navigate(address).catch(() => self.clients.openWindow(address));
}
