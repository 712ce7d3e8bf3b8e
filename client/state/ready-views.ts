/** The views that are asked for by name, each with the fields that its address holds; a field may stand there more than once. */
export const readyViews = {
  start: [],
  interview: ['id'],
  district: ['id'],
  programme: ['id'],
  together: [],
  shared: ['districts', 'types', 'named', 'among'],
  paths: ['from', 'to', 'journalists'],
  common: ['id'],
} as const satisfies Record<string, readonly string[]>

export type ReadyView = keyof typeof readyViews
/** What a view is asked with. */
export type Ask = Readonly<Record<string, readonly string[]>>

/** The fields of a view's address, as `URLSearchParams` takes them. */
export const writeAsk = (view: ReadyView, ask: Ask): [string, string][] =>
  [['view', view], ...readyViews[view].flatMap((field) => (ask[field] ?? []).map((value): [string, string] => [field, value]))]

/** The view a query names and what it is asked with; null where it names none that exists. */
export function readAsk(fields: URLSearchParams): { view: ReadyView, ask: Ask } | null {
  const view = fields.get('view') as ReadyView | null
  if (view === null || !Object.hasOwn(readyViews, view)) return null
  const given = readyViews[view].map((field) => [field, fields.getAll(field)] as const)
  return { view, ask: Object.fromEntries(given.filter(([, values]) => values.length > 0)) }
}
