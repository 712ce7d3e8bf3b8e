// Ids of some entities and of all that what is stated ties to them; one row.
MATCH (p:Entity)
WHERE p.id IN $ids
OPTIONAL MATCH (p)-[:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(e:Entity)
UNWIND [p.id, e.id] AS id
RETURN collect(DISTINCT id) AS ids
