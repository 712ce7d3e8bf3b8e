// What interviews state of an entity, either way round: one row a (type, direction, other), the most often stated first, with its newest evidence.
MATCH (e:Entity {id: $id})-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(o:Entity)
MATCH (i:Interview {id: r.interview})
WITH type(r) AS type, CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction, o.id AS other, r, i
ORDER BY coalesce(i.date, toString(i.year), '') DESC, i.id
WITH type, direction, other, collect({
  interview: r.interview, sentences: r.sentences, method: r.method, confidence: r.confidence, posts: coalesce(r.posts, [])
}) AS evidence
RETURN type, direction, other, evidence[..$evidence] AS evidence, size(evidence) AS interviews
ORDER BY interviews DESC, type, direction, other
LIMIT $limit
