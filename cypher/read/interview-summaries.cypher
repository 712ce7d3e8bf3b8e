// Some interviews in short.
MATCH (p:Page)-[:HAS_INTERVIEW]->(i:Interview)
WHERE i.id IN $ids
RETURN i.id AS id, p.id AS page, i.headline AS headline, i.interviewee AS interviewee, i.posts AS posts, i.district AS district,
  i.reporters AS reporters, p.paper AS paper, i.date AS date, i.year AS year
ORDER BY id
