// Some figures, each with who commits to it, what it is about, and its place in its sentence; in the order of their interviews.
MATCH (t:Target)
WHERE t.id IN $ids
MATCH (i:Interview {id: t.interview})
MATCH (s:Sentence {id: t.sentence})
OPTIONAL MATCH (owner:Entity)-[:COMMITS_TO]->(t)
RETURN t.id AS id, t.interview AS interview, t.sentence AS sentence, owner.id AS owner, owner.name AS ownerName, t.subject AS subject,
  COLLECT { MATCH (t)-[:TARGETS]->(about:Entity) RETURN about.id ORDER BY about.id } AS about,
  t.value AS value, t.unit AS unit, t.comparator AS comparator, t.by AS by, t.status AS status, t.programme AS programme, t.text AS text, t.method AS method,
  [[t.start, t.end]] AS marks
ORDER BY coalesce(i.date, toString(i.year), '') DESC, i.id, s.order, t.start, id
