// What an entity may be the same as, the likeliest first.
MATCH (e:Entity {id: $id})-[c:CANDIDATE]-(o:Entity)
RETURN o.id AS other, c.score AS score, c.reasons AS reasons, c.words AS words
ORDER BY score DESC, other
LIMIT $limit
