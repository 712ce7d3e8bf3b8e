// How many relations there are that `statements-matching` gives, each interview's word counted.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE type(r) IN $relations AND a.type IN $types AND b.type IN $types AND r.confidence >= $confidence
MATCH (i:Interview {id: r.interview})
WHERE ($spokenFor IS NULL OR i.district IN $spokenFor) AND ($interviews IS NULL OR i.id IN $interviews)
  AND ($saidFrom IS NULL OR CASE WHEN i.date IS NULL THEN toString(i.year) >= left($saidFrom, 4) ELSE left(i.date, 7) >= $saidFrom END)
  AND ($saidTo IS NULL OR CASE WHEN i.date IS NULL THEN toString(i.year) <= left($saidTo, 4) ELSE left(i.date, 7) <= $saidTo END)
  AND all(e IN [a, b] WHERE
    ($mentions = 0 OR COUNT { (e)-[:APPEARS_IN]->() } >= $mentions)
    AND (($promisedFrom IS NULL AND $promisedTo IS NULL) OR EXISTS {
      (e)-[:COMMITS_TO|TARGETS]-(t:Target {status: 'planned'}) WHERE t.by >= coalesce($promisedFrom, t.by) AND t.by <= coalesce($promisedTo, t.by)
    })
    AND ($nextTo IS NULL OR e.id IN $nextTo OR EXISTS {
      (e)-[:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(p:Entity) WHERE p.id IN $nextTo
    }))
RETURN count(r) AS total
