/** The words of `lexicon/`, loaded once. */
import bylines from './lexicon/bylines.json'
import posts from './lexicon/posts.json'
import surnames from './lexicon/surnames.json'
import units from './lexicon/units.json'
import heads from './lexicon/heads.json'
import cues from './lexicon/cues.json'
import organisations from './lexicon/organisations.json'

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

/** Some words as one alternation of a pattern, longest first. */
export const anyOf = (words: readonly string[]): string => `(?:${byLength(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`

export { bylines, cues, heads, organisations, posts, surnames, units }
