/** A list with a value put in at its end, or taken out. */
export const toggled = <T>(values: readonly T[], value: T): T[] =>
  (values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
