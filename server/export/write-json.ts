/** Statements as JSON. */
import { type Statement } from './statement'

/** Writes `{"statements":[…]}`, a statement a line. */
export async function* writeJson(statements: AsyncIterable<Statement>): AsyncGenerator<string> {
  yield '{"statements":['
  let between = '\n'
  for await (const statement of statements) {
    yield between + JSON.stringify(statement)
    between = ',\n'
  }
  yield '\n]}\n'
}
