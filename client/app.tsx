import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { theme } from './look/theme'
import { Page } from './page/page'
import { SchemeToState } from './page/scheme-to-state'

const schemeManager = localStorageColorSchemeManager({ key: 'fangtan.scheme' })

// The server puts it there afresh with every answer; style elements without it are refused by the browser.
const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/** The whole client. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={schemeManager} getStyleNonce={styleNonce} withStaticClasses={false}>
      <SchemeToState />
      <Page />
    </MantineProvider>
  )
}
