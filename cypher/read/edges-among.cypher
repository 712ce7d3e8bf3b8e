// What interviews state among some entities by some types of relation, folded: one row a (type, from, to), with its interviews and their best confidence.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND type(r) IN $types
WITH type(r) AS type, a.id AS from, b.id AS to, r.interview AS interview, r.confidence AS confidence
ORDER BY interview
WITH type, from, to, collect(interview) AS interviews, max(confidence) AS confidence
RETURN type + '|' + from + '|' + to AS id, type, from, to, interviews, confidence
ORDER BY type, from, to
