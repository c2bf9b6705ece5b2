const LIGHT = {
  paper: '#fbfaf7',
  sunk: '#f3f1eb',
  ink: '#1c1f23',
  quiet: '#54585f',
  line: '#dcd8cf',
  blue: '#1f4e8c',
}
const DARK = {
  paper: '#15171a',
  sunk: '#20242a',
  ink: '#e9e6df',
  quiet: '#aeaaa1',
  line: '#33373d',
  blue: '#8fb4e8',
}

function mode(name: 'light' | 'dark', { paper, sunk, ink, quiet, line, blue }: typeof LIGHT): string {
  return `.${name}-mode {
  --scalar-background-1: ${paper};
  --scalar-background-2: ${sunk};
  --scalar-background-3: ${sunk};
  --scalar-background-accent: ${sunk};
  --scalar-color-1: ${ink};
  --scalar-color-2: ${quiet};
  --scalar-color-3: ${quiet};
  --scalar-color-accent: ${blue};
  --scalar-border-color: ${line};
}`
}

/** The reference in the paper, ink and faces of our own page; nothing moves for who asked for that. */
export const STYLE = `${mode('light', LIGHT)}
${mode('dark', DARK)}
:root {
  --scalar-font: "Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif;
  --scalar-font-code: "JetBrains Mono Variable", ui-monospace, Menlo, Consolas, monospace;
  --scalar-radius: 4px;
  --scalar-radius-lg: 4px;
  --scalar-radius-xl: 4px;
}
.scalar-app h1, .scalar-app h2, .scalar-app h3 { font-family: "Source Serif 4 Variable", Georgia, "Times New Roman", serif; }
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}`
