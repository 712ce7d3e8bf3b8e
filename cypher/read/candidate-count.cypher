// How many pairs of entities may be one; `$type` null for every type.
MATCH (a:Entity)-[:CANDIDATE]->(:Entity)
WHERE $type IS NULL OR a.type = $type
RETURN count(*) AS total
