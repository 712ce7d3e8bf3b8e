// The names of all entities of some types.
MATCH (e:Entity)
WHERE e.type IN $types
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases
ORDER BY id
