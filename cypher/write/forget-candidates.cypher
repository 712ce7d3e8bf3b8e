// Removes what some entities may be the same as.
MATCH (e:Entity)-[c:CANDIDATE]-(:Entity)
WHERE e.id IN $entities
DELETE c
