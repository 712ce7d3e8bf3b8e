/** Every word on the screen, in English. The keys are those of `zh`; plurals differ. */
export const en = {
  app: { name: 'Fangtan', tagline: 'A knowledge graph of district interviews' },
  bar: {
    toEnglish: 'Read in English', toChinese: '切换为中文',
    themeAuto: 'Appearance: as the system', themeLight: 'Appearance: light', themeDark: 'Appearance: dark',
    openSidebar: 'Legend and list',
  },
  counts: {
    label: 'The graph in numbers',
    pages_one: '{{count}} page', pages_other: '{{count}} pages',
    interviews_one: '{{count}} interview', interviews_other: '{{count}} interviews',
    entities_one: '{{count}} entity', entities_other: '{{count}} entities',
    relations_one: '{{count}} relation', relations_other: '{{count}} relations',
    targets_one: '{{count}} figure', targets_other: '{{count}} figures',
  },
  canvas: {
    label: 'Graph. The list on the left holds the same and works by keyboard.', loading: 'Loading the graph…',
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all', hint: 'Click for sources · double-click to expand',
    appears_one: 'in {{count}} interview', appears_other: 'in {{count}} interviews',
  },
  empty: {
    title: 'No page has been read yet', how: 'Read newspaper pages from a terminal, then load again:', again: 'Load again',
    command: 'npm run ingest -- <files or folders>',
  },
  legend: { title: 'Legend', show: 'Show {{type}} on the canvas', count_one: '{{count}} in the graph', count_other: '{{count}} in the graph' },
  outline: {
    title: 'On the canvas', help: '↑↓ move · Enter open · E expand', none: 'Nothing is on the canvas.',
  },
  search: {
    label: 'Search', placeholder: 'Search people, places, companies, projects or the text', clear: 'Clear', results: 'Results',
    sentences: 'In interviews', elsewhere: 'Elsewhere on a page', none: 'Nothing found for “{{words}}”.', waiting: 'Searching…', alias: 'also',
    found_one: '{{count}} result', found_other: '{{count}} results',
  },
  panel: { label: 'Details', close: 'Close', back: 'Back', resize: 'Width of the panel', loading: 'Loading…' },
  entity: {
    centre: 'Centre', expand: 'Expand', aliases: 'Also called', code: 'Division code', parent: 'Part of', posts: 'Posts',
    targets: 'Figures', relations: 'Relations', interviews: 'Interviews', none: 'No relation, figure or sentence has been read for it yet.',
    more: '{{count}} more', less: 'Show less', outward: '{{relation}}', inward: '{{relation}} (towards this one)',
    elsewhere: 'Elsewhere on a page', cut: 'There is much of it; only a part is listed here.',
    inInterviews_one: '{{count}} interview', inInterviews_other: '{{count}} interviews',
  },
  candidate: { title: 'May be the same as', score: '{{percent}}% likely', note: 'Only supposed: the two have not been merged.' },
  target: { by: 'by {{year}}', doneIn: 'in {{year}}' },
  evidence: {
    show: 'Show sources', hide: 'Hide sources', confidence: '{{percent}}% confident', method: 'read by {{method}}', open: 'Open this relation',
    none: 'No sentence was kept for this relation.', newest: '{{total}} interviews say it; these are the newest {{count}}.', gone: 'The graph holds no such relation; it may have been removed.',
    inInterviews_one: 'said in {{count}} interview', inInterviews_other: 'said in {{count}} interviews',
  },
  interview: { with: 'with {{name}}', undated: 'undated', year: '{{year}}' },
  reader: {
    text: 'Text', raw: 'Raw page', reporters: 'Reported by', healed: 'The page prints this sentence in {{count}} pieces; reading joined them.',
    piece: 'piece {{number}} of {{count}}', page: 'Page file {{file}}', mentions: 'Click an underlined word to open that entity.',
    rawHint: 'The page as it was read, unchanged; the strong mark is the sentence, the light one this interview.',
  },
  notice: {
    cut: '{{total}} neighbours, the first {{shown}} shown', added_one: '{{count}} neighbour added', added_other: '{{count}} neighbours added',
    complete: 'All its neighbours are on the canvas', close: 'Dismiss',
  },
  fault: {
    away: 'Server or database cannot be reached. What is loaded can still be used; trying again…',
    notFound: 'The graph does not hold it; it may have been removed.', badRequest: 'This request is not well formed.', tooMany: 'Too many requests; please wait a moment.',
    unavailable: 'Server or database cannot be reached; this will load once they are back.', other: 'Something went wrong ({{status}}).', again: 'Try again',
    view: 'This part of the page could not be loaded.',
  },
} as const
