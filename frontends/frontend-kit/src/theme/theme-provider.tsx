import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { mantineTheme, mantineVariables } from './mantine-theme.ts';
import { pageNonce } from './page-nonce.ts';

const colorSchemes = localStorageColorSchemeManager({ key: 'madang.color-scheme' });

/** Gives everything below the look of Madang; drawn once, by the shell. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={pageNonce}
    >
      {children}
      <Notifications position="bottom-right" limit={4} autoClose={6000} zIndex={400} />
    </MantineProvider>
  );
}
