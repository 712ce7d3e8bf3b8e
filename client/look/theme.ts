import { Button, type ButtonProps, createTheme, type MantineColorsTuple, SegmentedControl } from '@mantine/core'

/** Ink blue, the one accent. */
const ink: MantineColorsTuple = ['#eef2fa', '#dbe3f3', '#b5c5e6', '#8ca5d9', '#698ace', '#4d70bd', '#3f61ab', '#33508f', '#2a4277', '#21355f']

/** The dark scheme's greys, from text to ground; the same as in tokens.css. */
const night: MantineColorsTuple = ['#e4e5ea', '#c3c6cf', '#a9adb8', '#868b97', '#454b57', '#343943', '#2a2e37', '#1c1f25', '#16181d', '#101216']

// Letters and ticks of Mantine's own heed the light scheme's accent alone; its smallest size would be a pixel or two too low to be pressed with a finger (WCAG 2.2, 2.5.8).
const buttonVars = (_: unknown, { variant = 'filled', size }: ButtonProps) => ({
  root: { ...(variant === 'filled' && { '--button-color': 'var(--mantine-primary-color-contrast)' }), ...(size === 'compact-xs' && { '--button-height': '24px' }) },
})

/** Mantine in the page's own colours and letters; no font comes from outside. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  colors: { ink, dark: night },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", "Source Han Mono SC", monospace',
  lineHeights: { md: '1.6' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // The dark scheme's accent is too light for white letters.
  autoContrast: true,
  // Chinese characters are dark enough at a middle weight.
  components: {
    Button: Button.extend({ defaultProps: { fw: 500 }, vars: buttonVars }),
    Checkbox: { defaultProps: { iconColor: 'var(--mantine-primary-color-contrast)' } },
    SegmentedControl: SegmentedControl.extend({ styles: { label: { minHeight: 24 } } }),
  },
})
