// What interviews state among some entities, only of some relations (TYPE|FROM|TO) where $only is not null: one row a relation and sentence, with all that a citation needs; spans are offsets in the page.
MATCH (a:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND ($only IS NULL OR type(r) + '|' + a.id + '|' + b.id IN $only)
WITH a, r, b
ORDER BY type(r), a.id, b.id, r.interview
LIMIT $limit
MATCH (p:Page)-[:HAS_INTERVIEW]->(i:Interview {id: r.interview})
UNWIND CASE WHEN size(r.sentences) = 0 THEN [null] ELSE r.sentences END AS sentence
OPTIONAL MATCH (s:Sentence {id: sentence})
RETURN type(r) AS relation, a.id AS from, a.type AS fromType, a.name AS fromName, b.id AS to, b.type AS toType, b.name AS toName,
  r.method AS method, r.confidence AS confidence, coalesce(r.posts, []) AS posts, i.id AS interview, i.headline AS headline, i.interviewee AS interviewee,
  i.district AS district, i.reporters AS reporters, p.paper AS paper, i.date AS date, i.year AS year, p.file AS file, s.id AS sentence, s.text AS text, s.spans AS spans
