/** An answer that is a file, written while it is read. */
export class FileAnswer {
  constructor(readonly type: string, readonly name: string, readonly chunks: AsyncIterable<string>, readonly headers: Record<string, string> = {}) {}
}
