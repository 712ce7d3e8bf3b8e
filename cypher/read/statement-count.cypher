// How many relations there are that `statements-matching` gives, each interview's word counted.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE type(r) IN $relations AND a.type IN $types AND b.type IN $types AND r.confidence >= $confidence
MATCH (i:Interview {id: r.interview})
WHERE ($spokenFor IS NULL OR i.district IN $spokenFor) AND ($interviews IS NULL OR i.id IN $interviews)
  AND ($saidFrom IS NULL OR CASE WHEN i.date IS NULL THEN toString(i.year) >= left($saidFrom, 4) ELSE left(i.date, 7) >= $saidFrom END)
  AND ($saidTo IS NULL OR CASE WHEN i.date IS NULL THEN toString(i.year) <= left($saidTo, 4) ELSE left(i.date, 7) <= $saidTo END)
  AND ($among IS NULL OR (a.id IN $among AND b.id IN $among))
  AND ($mentions = 0 OR (COUNT { (a)-[:APPEARS_IN]->() } >= $mentions AND COUNT { (b)-[:APPEARS_IN]->() } >= $mentions))
RETURN count(r) AS total
