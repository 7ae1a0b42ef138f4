// What Mantine's controls look like here: small, square-ish, in our accent, with our two typefaces.
import {
  ActionIcon,
  Button,
  createTheme,
  Drawer,
  Menu,
  Modal,
  MultiSelect,
  Popover,
  SegmentedControl,
  Select,
  TagsInput,
  Textarea,
  TextInput,
  type MantineColorsTuple,
} from '@mantine/core';

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
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs', variant: 'default' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    TextInput: TextInput.extend(small),
    Textarea: Textarea.extend(small),
    Select: Select.extend(small),
    MultiSelect: MultiSelect.extend(small),
    TagsInput: TagsInput.extend(small),
    SegmentedControl: SegmentedControl.extend(small),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', radius: 'sm', withinPortal: true } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md' } }),
    Modal: Modal.extend({ defaultProps: { radius: 'sm' } }),
    Drawer: Drawer.extend({ defaultProps: { size: 'sm' } }),
  },
});
