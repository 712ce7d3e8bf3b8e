// Entities whose names share pairs of characters with what is asked, nearest first, by the full-text index.
CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: 200}) YIELD node AS e, score
WHERE $type IS NULL OR e.type = $type
RETURN e.id AS id, [e.name] + e.aliases AS names
ORDER BY score DESC, id
LIMIT $limit
