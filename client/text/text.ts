import i18next, { type TFunction } from 'i18next'
import { useMemo } from 'react'
import { useApp } from '../state/store'
import { type State } from '../state/state'
import { en } from './en'
import { zh } from './zh'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh }
  }
}

const words = i18next.createInstance()
void words.init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  lng: 'zh',
  fallbackLng: 'zh',
  initAsync: false,
  // React escapes what it prints.
  interpolation: { escapeValue: false },
})

/** The words of one language. */
export const textIn = (language: State['language']): TFunction => words.getFixedT(language)

/** The words of the language of the screen. */
export function useText(): TFunction {
  const language = useApp((state) => state.language)
  return useMemo(() => textIn(language), [language])
}

/** The language of the screen, to pick labels of the ontology by. */
export const useLanguage = (): State['language'] => useApp((state) => state.language)
