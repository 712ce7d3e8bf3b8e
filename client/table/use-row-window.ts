import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'

/** Pixels of a row, all alike. */
export const ROW_HEIGHT = 34

/** The rows in sight, and the one under the cursor wherever it is; brings that into sight when it moves. */
export function useRowWindow(scroll: RefObject<HTMLDivElement | null>, count: number, cursor: number): number[] {
  // eslint-disable-next-line react-hooks/incompatible-library -- a rule for React's compiler, which is not used
  const virtual = useVirtualizer({
    count, getScrollElement: () => scroll.current, estimateSize: () => ROW_HEIGHT, overscan: 8, scrollPaddingStart: ROW_HEIGHT,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...cursor < count ? [cursor] : []])].sort((a, b) => a - b),
  })
  useEffect(() => {
    if (cursor < count) virtual.scrollToIndex(cursor, { align: 'auto' })
  }, [virtual, cursor, count])
  return virtual.getVirtualItems().map(({ index }) => index)
}
