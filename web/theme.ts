import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const delft: MantineColorsTuple = [
  '#e8eef7',
  '#cfdcee',
  '#a9c1e2',
  '#8fb4e8',
  '#5c88c4',
  '#3a69a8',
  '#1f4e8c',
  '#1f4e8c',
  '#173d70',
  '#102c52',
]

/** Mantine bent to our own tokens: one radius, hairlines, no shadows. The colours stand in `styles/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'delft',
  primaryShade: { light: 6, dark: 3 },
  colors: { delft },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 4,
  radius: { xs: '4px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },

  // What is wrong stands between the label and the field, where it is read before one fills in again.
  components: {
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
})

const bent = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--blue)',
}

/** Gives Mantine's own variables our tokens, in both themes. */
export const resolver: CSSVariablesResolver = () => ({ variables: {}, light: bent, dark: bent })
