// How many relations interviews state by some types of relation between entities of some types, each interview's word counted.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE type(r) IN $relations AND a.type IN $types AND b.type IN $types
RETURN count(r) AS total
