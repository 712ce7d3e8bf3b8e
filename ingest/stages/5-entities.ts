/** Stage 5: which mentions are of one thing. Names are joined by what they are, never by how alike they look. */
import { coreName } from '../companies'
import { ownName } from '../finders/own-names'
import { fold } from '../fold'
import { type EntityDraft, type Mention } from '../reading'

/** The page's entities, each with its mentions, in the order of their first. */
export function resolveEntities(mentions: readonly Mention[]): EntityDraft[] {
  const byKey = new Map<string, EntityDraft>()
  for (const mention of mentions) {
    const name = mention.rule === ownName ? mention.name : canonicalName(mention)
    const key = `${mention.type}:${name}${mention.key ? `@${mention.key}` : ''}`
    const entity = byKey.get(key) ?? { type: mention.type, name, key: mention.key, mentions: [] }
    entity.mentions.push(mention)
    byKey.set(key, entity)
  }
  return [...byKey.values()]
}

/** A name without quotation marks, in one writing of punctuation; a document keeps the quotes inside its title, a company sheds its place and legal form. */
export function canonicalName({ type, name }: Pick<Mention, 'type' | 'name'>): string {
  const folded = fold(name).trim()
  if (type === 'Policy') return folded
  const bare = folded.replace(/[“”《》]/g, '')
  return type === 'Enterprise' ? coreName(bare) : bare
}
