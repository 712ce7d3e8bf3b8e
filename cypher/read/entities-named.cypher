// Entities whose name, or another name of theirs, holds every word: the whole name first, then names that begin so, then the rest. Words are in lower case.
MATCH (e:Entity)
WHERE $type IS NULL OR e.type = $type
WITH e, [name IN [e.name] + e.aliases WHERE all(word IN $words WHERE toLower(name) CONTAINS word)] AS names
WHERE size(names) > 0
WITH e, names, [name IN names WHERE toLower(name) = $whole] AS same, [name IN names WHERE toLower(name) STARTS WITH $whole] AS begun
WITH e, head(same + begun + names) AS found, CASE WHEN size(same) > 0 THEN 0 WHEN size(begun) > 0 THEN 1 ELSE 2 END AS rank
RETURN e.id AS id, found
ORDER BY rank, COUNT { (e)-[:APPEARS_IN]->() } DESC, size(found), id
LIMIT $limit
