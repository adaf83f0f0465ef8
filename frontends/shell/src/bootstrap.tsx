import '@madang/frontend-kit/styles.css';
import './shell.css';
import { applyDensity, changeLanguage } from '@madang/frontend-kit';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { rememberedLanguage } from './brand/index.ts';
import { finishSignIn } from './session/index.ts';

/** Starts the shell: back from signing in first, so that the person's place is restored before anything is drawn. */
async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no #root');
  applyDensity();
  await Promise.all([changeLanguage(rememberedLanguage()), finishSignIn()]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
