// Pairs of entities that may be one, the likeliest first, each with a sentence that names it; `$type` null for every type.
MATCH (a:Entity)-[c:CANDIDATE]->(b:Entity)
WHERE $type IS NULL OR a.type = $type
WITH a, b, c
ORDER BY c.score DESC, a.id, b.id
LIMIT $limit
RETURN a.id AS from, b.id AS to, c.score AS score, c.reasons AS reasons, c.words AS words, [e IN [a, b] | head(COLLECT {
  MATCH (e)-[m:MENTIONED_IN]->(s:Sentence)
  OPTIONAL MATCH (i:Interview)-[:HAS_SENTENCE]->(s)
  RETURN {sentence: {id: s.id, kind: s.kind, text: s.text, marks: [[m.start, m.end]]}, interview: i.id}
  ORDER BY s.kind <> 'body', s.id, m.start LIMIT 1
})] AS said
ORDER BY score DESC, from, to
