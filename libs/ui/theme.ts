import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep blue-green; shade 7 on white and white on shade 7 are 6.1:1. */
const parvis: MantineColorsTuple = [
  '#eaf5f5',
  '#d3e8e9',
  '#a6d1d4',
  '#76b9bd',
  '#4ea5aa',
  '#34989e',
  '#1a858c',
  '#0b6b74',
  '#085a62',
  '#05474e',
];

/** The one warm accent, for the one action or the one alert; text uses shade 8 and darker. */
const coral: MantineColorsTuple = [
  '#fff0ec',
  '#fddcd3',
  '#f8b7a5',
  '#f38f73',
  '#ee6e4b',
  '#e4572e',
  '#d24a23',
  '#b93e1b',
  '#9c3416',
  '#7d2910',
];

/** Greys with a breath of the primary colour; shade 6 and darker carry text on white. */
const gray: MantineColorsTuple = [
  '#f5f9f9',
  '#eaf1f1',
  '#dbe6e7',
  '#c6d5d7',
  '#a5babc',
  '#7d9598',
  '#52696c',
  '#3f5558',
  '#2a3f42',
  '#1a2c2f',
];

const panelTitle = { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.25 };

export const theme = createTheme({
  colors: { parvis, coral, gray },
  primaryColor: 'parvis',
  primaryShade: 7,
  black: '#0f2e33',
  fontFamily: `'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif`,
  headings: { fontFamily: `'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif`, fontWeight: '650' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { md: '1.5' },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'hover' } },
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', allowDeselect: true } },
    NumberInput: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { withBorder: true, p: 'lg' } },
    Drawer: { defaultProps: { position: 'right', size: 'lg', padding: 'lg', styles: { title: panelTitle } } },
    Modal: { defaultProps: { styles: { title: panelTitle } } },
    // A panel is paper too, but its head and body have room of their own.
    DrawerContent: { defaultProps: { p: 0, withBorder: false } },
    ModalContent: { defaultProps: { p: 0, withBorder: false } },
    // The head of a panel is not another head of the page.
    DrawerHeader: { defaultProps: { component: 'div' } },
    ModalHeader: { defaultProps: { component: 'div' } },
    Skeleton: { defaultProps: { radius: 8 } },
  },
});
