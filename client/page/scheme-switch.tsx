import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useText } from '../text/text'

const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon }
const after: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' }

/** As the system, light, dark: one click each. */
export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const t = useText()
  const label = { auto: t('bar.themeAuto'), light: t('bar.themeLight'), dark: t('bar.themeDark') }[colorScheme]
  const Icon = icons[colorScheme]
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} data-testid="scheme" onClick={() => setColorScheme(after[colorScheme])}>
      <Icon size={19} stroke={1.6} />
    </ActionIcon>
  )
}
