// How many neighbours an entity has by each type of relation.
MATCH (e:Entity {id: $id})-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(o:Entity)
WHERE o <> e
RETURN type(r) AS type, count(DISTINCT o) AS count
ORDER BY type
