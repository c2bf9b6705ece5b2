import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { keep, kept } from './kept.ts'
import { LookContext } from './parts/frame/look.ts'
import { queries } from './queries.ts'
import { router } from './routes.ts'
import { resolver, theme } from './theme.ts'
import { type Lang, LangContext } from './words/index.ts'

const LANG = 'waarom.lang'
const THEME = 'waarom.theme'

function firstLang(): Lang {
  const before = kept(LANG)
  if (before === 'nl' || before === 'en') return before
  return navigator.languages.find((one) => /^(?:nl|en)\b/.test(one))?.startsWith('en') ? 'en' : 'nl'
}

function firstDark(): boolean {
  return document.documentElement.getAttribute('data-mantine-color-scheme') === 'dark'
}

const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/** Everything, in one language and one theme; both are kept in the browser. */
export function App() {
  const [lang, setLang] = useState<Lang>(firstLang)
  const [dark, setDark] = useState(firstDark)
  // Before anything is asked: the server answers in the language of the page.
  document.documentElement.lang = lang
  const look = useMemo(() => {
    const other: Lang = lang === 'nl' ? 'en' : 'nl'
    const speak = () => {
      keep(LANG, other)
      setLang(other)
    }
    const turn = () => {
      keep(THEME, dark ? 'light' : 'dark')
      setDark(!dark)
    }
    return { dark, turn, other, speak }
  }, [dark, lang])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      forceColorScheme={dark ? 'dark' : 'light'}
      getStyleNonce={nonce}
    >
      <QueryClientProvider client={queries}>
        <LangContext value={lang}>
          <LookContext value={look}>
            <RouterProvider router={router} />
          </LookContext>
        </LangContext>
      </QueryClientProvider>
    </MantineProvider>
  )
}
