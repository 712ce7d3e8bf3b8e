// When and where some entities are spoken of: the newest interviews each appears in, and the years by which figures of it, or about it, are promised.
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
  COLLECT {
    MATCH (e)-[:APPEARS_IN]->(i:Interview)
    RETURN i.id
    ORDER BY coalesce(i.date, toString(i.year), '') DESC, i.id
    LIMIT $limit
  } AS interviews,
  COLLECT {
    MATCH (e)-[:COMMITS_TO|TARGETS]-(t:Target {status: 'planned'})
    WHERE t.by IS NOT NULL
    RETURN DISTINCT t.by AS year
    ORDER BY year
  } AS promised
ORDER BY id
