import { Button } from '@mantine/core'
import { speak } from '../actions/language'
import { useLanguage, useText } from '../text/text'

/** The other language, one click away. */
export function LanguageSwitch() {
  const language = useLanguage()
  const t = useText()
  const other = language === 'zh' ? 'en' : 'zh'
  const title = other === 'en' ? t('bar.toEnglish') : t('bar.toChinese')
  return (
    <Button variant="subtle" color="gray" size="compact-md" fw={500} lang={other === 'zh' ? 'zh-CN' : 'en'} title={title}
      data-testid="language" onClick={() => speak(other)}>
      {other === 'en' ? 'EN' : '中文'}
    </Button>
  )
}
