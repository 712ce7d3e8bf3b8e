// What interviews state between pairs of entities, either way round: one row a (type, from, to), with all its interviews and its newest evidence.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})
MATCH (b:Entity {id: pair[1]})
MATCH (a)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(b)
WHERE type(r) IN $types
MATCH (i:Interview {id: r.interview})
WITH DISTINCT r, i, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to
ORDER BY coalesce(i.date, toString(i.year), '') DESC, i.id
WITH type, from, to, collect({
  interview: r.interview, sentences: r.sentences, method: r.method, confidence: r.confidence, posts: coalesce(r.posts, [])
}) AS evidence
RETURN type + '|' + from + '|' + to AS id, type, from, to, [word IN evidence | word.interview] AS interviews,
  reduce(best = 0.0, word IN evidence | CASE WHEN word.confidence > best THEN word.confidence ELSE best END) AS confidence, evidence[..$evidence] AS evidence
ORDER BY type, from, to
