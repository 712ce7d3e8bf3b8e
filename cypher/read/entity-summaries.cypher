// Some entities in short: what a node, a chip or a row of a list shows.
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, COUNT { (e)-[:APPEARS_IN]->() } AS interviews
ORDER BY id
