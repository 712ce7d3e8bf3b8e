import { type State } from '../state/state'
import { recall, remember } from '../state/remember'
import { apply } from '../state/store'
import { setLanguage } from '../state/view'
import { textIn } from '../text/text'

/** Speaks another language from now on, and remembers it. */
export function speak(language: State['language']): void {
  remember('language', language)
  take(language)
}

/** Speaks the language remembered, Chinese where none is. */
export const speakAsBefore = (): void => take(recall('language') === 'en' ? 'en' : 'zh')

/** Speaks another language, and forgets it with this visit. */
export function take(language: State['language']): void {
  apply(setLanguage(language))
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = textIn(language)('app.name')
}
