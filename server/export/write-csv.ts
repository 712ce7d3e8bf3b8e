/** Statements as a table for spreadsheets. */
import { stringify } from 'csv-stringify'
import { Readable } from 'node:stream'
import { type Statement } from './statement'

const columns = [
  'fromType', 'fromName', 'relation', 'toType', 'toName', 'posts', 'paper', 'date', 'headline', 'interviewee', 'district', 'reporters', 'sentence', 'offsets', 'confidence', 'method',
  'from', 'to', 'interview', 'sentenceId', 'file',
]

const rowOf = ({ sentence, text, spans, posts, reporters, date, year, ...statement }: Statement) => ({
  ...statement,
  posts: posts.join('；'), reporters: reporters.join('；'), date: date ?? (year === null ? '' : String(year)),
  sentence: text ?? '', sentenceId: sentence ?? '', offsets: (spans ?? []).map((offset, index) => (index % 2 === 0 ? `${index > 0 ? ';' : ''}${offset}-` : String(offset))).join(''),
})

/** Writes a row a statement, with a byte order mark, without which spreadsheets take Chinese for something else; cells that a spreadsheet would take for a formula are escaped. */
export async function* writeCsv(statements: AsyncIterable<Statement>): AsyncGenerator<string> {
  const rows = async function* () { for await (const statement of statements) yield rowOf(statement) }
  const table = Readable.from(rows()).pipe(stringify({ header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows' }))
  for await (const chunk of table) yield String(chunk)
}
