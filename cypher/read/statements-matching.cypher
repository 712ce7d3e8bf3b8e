// What interviews state that filters let pass, null being none: by the relation's type and confidence, by the interview, its district and when it was given (an undated one in its year),
// and by both entities: their types, the interviews they appear in, and whether they are among some. One row a relation and sentence, with all that a citation needs; spans are offsets in the page.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE type(r) IN $relations AND a.type IN $types AND b.type IN $types AND r.confidence >= $confidence
MATCH (i:Interview {id: r.interview})
WHERE ($spokenFor IS NULL OR i.district IN $spokenFor) AND ($interviews IS NULL OR i.id IN $interviews)
  AND ($saidFrom IS NULL OR CASE WHEN i.date IS NULL THEN toString(i.year) >= left($saidFrom, 4) ELSE left(i.date, 7) >= $saidFrom END)
  AND ($saidTo IS NULL OR CASE WHEN i.date IS NULL THEN toString(i.year) <= left($saidTo, 4) ELSE left(i.date, 7) <= $saidTo END)
  AND ($among IS NULL OR (a.id IN $among AND b.id IN $among))
  AND ($mentions = 0 OR (COUNT { (a)-[:APPEARS_IN]->() } >= $mentions AND COUNT { (b)-[:APPEARS_IN]->() } >= $mentions))
WITH a, r, b, i
ORDER BY type(r), a.id, b.id, r.interview
LIMIT $limit
MATCH (p:Page)-[:HAS_INTERVIEW]->(i)
UNWIND CASE WHEN size(r.sentences) = 0 THEN [null] ELSE r.sentences END AS sentence
OPTIONAL MATCH (s:Sentence {id: sentence})
RETURN type(r) AS relation, a.id AS from, a.type AS fromType, a.name AS fromName, b.id AS to, b.type AS toType, b.name AS toName,
  r.method AS method, r.confidence AS confidence, coalesce(r.posts, []) AS posts, i.id AS interview, i.headline AS headline, i.interviewee AS interviewee,
  i.district AS district, i.reporters AS reporters, p.paper AS paper, i.date AS date, i.year AS year, p.file AS file, s.id AS sentence, s.text AS text, s.spans AS spans
