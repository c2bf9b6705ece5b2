import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '../styles/words.css'

/** How a field of several words looks, for `TagsInput` and `MultiSelect` of Mantine. */
export const WORDS_LOOK = {
  className: 'words',
  classNames: { dropdown: 'words-list', options: 'words-options', option: 'words-option' },
  withScrollArea: false,
  // Inside the box of a word too a click on a choice is no click beside that box.
  comboboxProps: { withinPortal: false },
} as const
