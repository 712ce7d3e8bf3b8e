/** The one door to neo4j-driver: queries go in, plain rows come out. */
import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver'
import { faultInParameters, type Mode, type Query } from './catalogue'
import { type Plain, type Row } from './plain'
import { closeOnAbort, closeSession, graceMs, useSession, withoutRetryOfExcess } from './session-limits'
import { StoreError, toStoreError } from './store-error'
import { within } from './within'

export interface Access {
  url: string
  user: string
  password: string
  database?: string
}

export interface Limits {
  /** The server ends the query after this time. */
  timeoutMs?: number
  /** Reading stops after this many rows. */
  maxRows?: number
  signal?: AbortSignal
}

export interface Rows<R = Row> {
  rows: R[]
  /** True where `maxRows` cut the answer. */
  truncated: boolean
}

export interface Health {
  version: string
  edition: string
}

export interface Step {
  query: Query
  params: object
}

export interface Store {
  /** Runs one query in its own transaction and gives its rows. Reads are retried where the store was away for a moment. */
  run<R = Row>(query: Query, params?: object, limits?: Limits): Promise<Rows<R>>
  /** Gives a query's rows one by one as they arrive; leaving the loop cancels the query. */
  stream<R = Row>(query: Query, params?: object, limits?: Limits): AsyncGenerator<R, void, void>
  /** Runs the steps in one write transaction: all of them, or none. */
  transact(steps: readonly Step[], limits?: Limits): Promise<void>
  /** The engine's version; throws StoreError `unavailable` within five seconds where it is away. */
  health(): Promise<Health>
  close(): Promise<void>
}

export interface Patience {
  /** How long a transaction is tried again where the store is away, in milliseconds. */
  retryMs: number
  connectMs: number
}

const serverPatience: Patience = { retryMs: 1_500, connectMs: 2_000 }
const defaultTimeoutMs = 30_000
/** Rows the engine makes ahead of their reader. */
const aheadRows = 200
const versionQuery: Query = {
  name: 'version', mode: 'read', doc: 'The engine\'s version.', params: [],
  text: 'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
}

/** Where sessions come from, and how much longer than the engine's own limit one is waited for. */
interface Door {
  open(mode: Mode, fetchSize: number): Session
  spareMs: number
}

/** Opens a store. Nothing is connected before the first query, so this does not throw where the engine is away. */
export function openStore(access: Access, patience: Patience = serverPatience): Store {
  const driver = neo4j.driver(access.url, neo4j.auth.basic(access.user, access.password), {
    maxTransactionRetryTime: patience.retryMs,
    connectionTimeout: patience.connectMs,
    connectionAcquisitionTimeout: patience.connectMs + 1_000,
    // A connection the engine has closed while idle is found out before it is used.
    connectionLivenessCheckTimeout: 0,
    telemetryDisabled: true,
    userAgent: 'fangtan',
  })
  const bookmarks = neo4j.bookmarkManager()
  const door: Door = {
    spareMs: patience.retryMs + graceMs,
    open: (mode, fetchSize) => driver.session({
      defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: bookmarks,
      fetchSize,
      ...(access.database ? { database: access.database } : {}),
    }),
  }
  const store: Store = {
    run: (query, params = {}, limits = {}) => runQuery(door, query, params, limits) as Promise<Rows<never>>,
    stream: (query, params = {}, limits = {}) => streamRows(door, query, params, limits) as AsyncGenerator<never>,
    transact: (steps, limits = {}) => transact(door, steps, limits),
    health: () => askHealth(store),
    close: () => driver.close(),
  }
  return store
}

async function askHealth(store: Store): Promise<Health> {
  const { rows } = await within(4_500, store.run<{ version: string; edition: string }>(versionQuery, {}, { timeoutMs: 4_000 }))
  const [row] = rows
  if (!row) throw new StoreError('unavailable', 'The store answered without its version.')
  return row
}

function checkParameters({ query, params }: Step): void {
  const fault = faultInParameters(query, params)
  if (fault) throw new StoreError('invalid', fault)
}

async function runQuery({ open, spareMs }: Door, query: Query, params: object, limits: Limits): Promise<Rows> {
  checkParameters({ query, params })
  const { timeoutMs = defaultTimeoutMs, maxRows = Infinity, signal } = limits
  const session = open(query.mode, Math.min(1_000, maxRows + 1))
  const work = (tx: ManagedTransaction) => withoutRetryOfExcess(collect(tx.run(query.text, toParameters(params)), maxRows))
  return useSession(session, timeoutMs + spareMs, signal, () =>
    query.mode === 'read' ? session.executeRead(work, { timeout: timeoutMs }) : session.executeWrite(work, { timeout: timeoutMs }))
}

async function transact({ open, spareMs }: Door, steps: readonly Step[], { timeoutMs = defaultTimeoutMs, signal }: Limits): Promise<void> {
  steps.forEach(checkParameters)
  const session = open('write', aheadRows)
  await useSession(session, timeoutMs + spareMs, signal, () => session.executeWrite(async (tx) => {
    for (const { query, params } of steps) await withoutRetryOfExcess(tx.run(query.text, toParameters(params)))
  }, { timeout: timeoutMs }))
}

async function* streamRows({ open, spareMs }: Door, query: Query, params: object, limits: Limits): AsyncGenerator<Row, void, void> {
  checkParameters({ query, params })
  const { timeoutMs = defaultTimeoutMs, maxRows = Infinity, signal } = limits
  const session = open(query.mode, Math.min(aheadRows, maxRows))
  const unwatch = closeOnAbort(session, signal)
  try {
    signal?.throwIfAborted()
    const records = session.run(query.text, toParameters(params), { timeout: timeoutMs })[Symbol.asyncIterator]()
    for (let given = 0; given < maxRows; given++) {
      const next = await within(timeoutMs + spareMs, records.next(), signal)
      if (next.done) return
      yield toPlain(next.value.toObject()) as Row
    }
  } catch (thrown) {
    throw toStoreError(thrown, signal)
  } finally {
    unwatch()
    await closeSession(session)
  }
}

async function collect(result: AsyncIterable<{ toObject(): object }>, maxRows: number): Promise<Rows> {
  const rows: Row[] = []
  for await (const record of result) {
    if (rows.length >= maxRows) return { rows, truncated: true }
    rows.push(toPlain(record.toObject()) as Row)
  }
  return { rows, truncated: false }
}

/** Whole numbers as the engine's integers: left as they are they would be floats, which are no offset and no LIMIT. */
const toParameters = (params: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]))

function toDriver(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number)
  if (Array.isArray(value)) return value.map(toDriver)
  return value !== null && typeof value === 'object' ? toParameters(value) : value
}

/** Driver values as JSON: integers beyond 2^53 as strings, times as ISO strings, nodes and relations as maps. */
function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString()
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return Array.from(value as ArrayLike<unknown>, toPlain)
  if (typeof value !== 'object') return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value as Plain
  if (neo4j.isNode(value)) return { labels: value.labels, properties: toPlain(value.properties) }
  if (neo4j.isRelationship(value)) return { type: value.type, properties: toPlain(value.properties) }
  if (neo4j.isPath(value)) return value.segments.map((s) => ({ start: toPlain(s.start), relationship: toPlain(s.relationship), end: toPlain(s.end) }))
  if (isTemporal(value)) return value.toString()
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]))
}

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value)
