export { PortalFrame } from './portal-frame.tsx';
export { PortalPage } from './portal-page.tsx';
export { PortalReading } from './portal-reading.tsx';
