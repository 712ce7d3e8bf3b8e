/** What a start of the local Neo4j has to tell, in the order it may happen; sizes in bytes, `ms` since the start was asked for. After `failed` comes the error that is thrown. */
export type Progress =
  | { kind: 'fetch'; done: number; total: number; bytes: number; allBytes: number }
  | { kind: 'starting' }
  | { kind: 'waiting' }
  | { kind: 'ready'; url: string; ms: number }
  | { kind: 'joined'; url: string }
  | { kind: 'lost'; message: string }
  | { kind: 'failed' }

/** Takes what is happening; draws or writes it, gives nothing back. */
export type Report = (event: Progress) => void
