/** The words of `lexicon/`, loaded once. */
import brands from './lexicon/brands.json'
import bylines from './lexicon/bylines.json'
import cues from './lexicon/cues.json'
import heads from './lexicon/heads.json'
import likeness from './lexicon/likeness.json'
import organisations from './lexicon/organisations.json'
import posts from './lexicon/posts.json'
import slogans from './lexicon/slogans.json'
import surnames from './lexicon/surnames.json'
import trade from './lexicon/trade.json'
import units from './lexicon/units.json'

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

/** Some words as one alternation of a pattern, longest first. */
export const anyOf = (words: readonly string[]): string => `(?:${byLength(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`

export { brands, bylines, cues, heads, likeness, organisations, posts, slogans, surnames, trade, units }
