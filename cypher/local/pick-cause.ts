const noise = [
  /^\s*$/,
  /^\s+at /,
  /^(?:NOTE|WARNING|SLF4J|OpenJDK|Java HotSpot)\b/,
  /^Picked up /,
  /^(?:waiting|holding|ready)\s*$/,
  /^Error: (?:Could not create the Java Virtual Machine|A fatal exception has occurred|compilation failed)/i,
]

/** Takes what a JVM wrote as it failed; gives the last line that means something to a reader, or null. */
export function pickCause(output: string): string | null {
  return output.split('\n').findLast((line) => !noise.some((pattern) => pattern.test(line)))?.trim() ?? null
}
