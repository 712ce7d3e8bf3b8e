/** Milliseconds of a movement that explains something; none where the reader asked for calm. */
export const motionTime = (wished: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : wished
