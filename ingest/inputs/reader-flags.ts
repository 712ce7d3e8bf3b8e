/** How much of V8's memory is for what has just been made, in megabytes. Reading makes much that is soon done with: with V8's own 16 it took 2–12 % longer in each of five pairs of runs. */
const young = 32

/** The flags of a process that reads pages and may keep some megabytes. */
export const readerFlags = (megabytes: number): string[] => [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${young}`]
