import { MantineProvider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { keep, kept } from './kept.ts'
import { CheckPage } from './pages/check/check-page.tsx'
import { Header } from './parts/header.tsx'
import { resolver, theme } from './theme.ts'
import { CATALOGUES, type Lang, LangContext } from './words/index.ts'

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

/** The whole page in one language and one theme; both are kept in the browser. */
export function App() {
  const [lang, setLang] = useState<Lang>(firstLang)
  const [dark, setDark] = useState(firstDark)
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = `Waarom · ${CATALOGUES[lang].page.tagline}`
  }, [lang])
  const speak = (next: Lang) => {
    keep(LANG, next)
    setLang(next)
  }
  const turn = () => {
    keep(THEME, dark ? 'light' : 'dark')
    setDark(!dark)
  }
  const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  const words = CATALOGUES[lang]
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      forceColorScheme={dark ? 'dark' : 'light'}
      getStyleNonce={nonce}
    >
      <LangContext value={lang}>
        <Header speak={speak} dark={dark} turn={turn} />
        <CheckPage />
        <footer className="foot small quiet">
          <p className="foot-stays">{words.page.stays}</p>
          <p>{words.page.staysMore}</p>
          <p>
            {words.page.footer} <a href="/api/v1/docs">{words.page.api}</a>
          </p>
        </footer>
      </LangContext>
    </MantineProvider>
  )
}
