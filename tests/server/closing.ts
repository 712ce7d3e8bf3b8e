/** What a test opens is closed after it, whatever came of the test: one that stays open would keep the run from ending. */
interface Closable {
  close(): Promise<unknown>
}

/** For the head of a file or a describe block; gives what takes note of a thing to be closed after each test, the last opened first. */
export function closeAfterEach(): <T extends Closable>(thing: T) => T {
  const open: Closable[] = []
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.close()
  })
  return (thing) => {
    open.push(thing)
    return thing
  }
}
