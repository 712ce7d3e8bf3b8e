// What one interview states among some entities: one row a (type, from, to), with its confidence.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND r.interview = $interview
WITH type(r) AS type, a.id AS from, b.id AS to, max(r.confidence) AS confidence
RETURN type + '|' + from + '|' + to AS id, type, from, to, [$interview] AS interviews, confidence
ORDER BY type, from, to
