import { Button, createTheme, Input, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Indigo dye (쪽빛), the one accent. */
const jjok: MantineColorsTuple = [
  '#edf0fc',
  '#dde3f9',
  '#bac6f3',
  '#9aabf7',
  '#7288e4',
  '#5a72dc',
  '#4a62d0',
  '#3a55c4',
  '#2f48ad',
  '#263b92',
];

/** Greys of the dark scheme, from text to canvas, the same as our tokens. */
const dark: MantineColorsTuple = [
  '#e7e9ee',
  '#b1b8c5',
  '#8f97a6',
  '#6f7888',
  '#3a414e',
  '#272c36',
  '#1b1f27',
  '#15181e',
  '#0e1014',
  '#0a0c0f',
];

/** How Mantine's components look here; sizes follow the density by custom properties. */
export const mantineTheme = createTheme({
  primaryColor: 'jjok',
  primaryShade: { light: 7, dark: 6 },
  colors: { jjok, dark },
  fontFamily: 'var(--md-font)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      vars: () => ({
        root: { '--button-height': 'var(--md-control)', '--button-fz': '13px', '--button-padding-x': '12px' },
      }),
    }),
    Input: Input.extend({
      vars: (_theme, { multiline }) => ({
        wrapper: multiline ? { '--input-fz': '13px' } : { '--input-height': 'var(--md-control)', '--input-fz': '13px' },
      }),
    }),
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: { defaultProps: { transitionProps: { duration: 100, transition: 'fade' }, overlayProps: { opacity: 0.4 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { opacity: 0.25 } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
  },
});

/** Lets Mantine draw with our tokens, so that light and dark come from one set. */
export const mantineVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--md-surface)',
    '--mantine-color-text': 'var(--md-text)',
    '--mantine-color-dimmed': 'var(--md-text-3)',
    '--mantine-color-placeholder': 'var(--md-text-3)',
    '--mantine-color-default': 'var(--md-surface)',
    '--mantine-color-default-hover': 'var(--md-hover)',
    '--mantine-color-default-color': 'var(--md-text)',
    '--mantine-color-default-border': 'var(--md-line-strong)',
    '--mantine-color-error': 'var(--md-danger)',
    '--mantine-color-anchor': 'var(--md-accent)',
    '--mantine-shadow-md': 'var(--md-shadow-raised)',
    '--mantine-shadow-lg': 'var(--md-shadow-raised)',
  },
  light: {},
  // Mantine writes nearly white on dark here, and what is dangerous would look like everything else.
  dark: {
    '--mantine-color-jjok-light-color': 'var(--md-accent)',
    '--mantine-color-red-light-color': 'var(--md-danger)',
  },
});
