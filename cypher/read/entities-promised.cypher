// Ids of the entities of which something is promised for a year not before the one and not after the other, null being none; one row.
MATCH (t:Target {status: 'planned'})-[:COMMITS_TO|TARGETS]-(e:Entity)
WHERE t.by IS NOT NULL AND ($from IS NULL OR t.by >= $from) AND ($to IS NULL OR t.by <= $to)
RETURN collect(DISTINCT e.id) AS ids
