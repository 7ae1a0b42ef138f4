// What Mantine's controls look like here: small, square-ish, in our accent, with our two typefaces.
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e9f4f6',
  '#d3e6ea',
  '#a5cdd5',
  '#74b3bf',
  '#4b9dac',
  '#2f8fa0',
  '#177f92',
  '#0b6577',
  '#0b5563',
  '#053f4b',
];

const small = { defaultProps: { size: 'xs' } };

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem' },
  // Not by each control's own `extend`: that would bring every control into the first script.
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    TextInput: small,
    Textarea: small,
    Select: small,
    MultiSelect: small,
    TagsInput: small,
    SegmentedControl: small,
    Popover: { defaultProps: { shadow: 'md', radius: 'sm', withinPortal: true } },
    Menu: { defaultProps: { shadow: 'md' } },
    Modal: { defaultProps: { radius: 'sm' } },
    Drawer: { defaultProps: { size: 'sm' } },
  },
});
