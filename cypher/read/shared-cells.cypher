// Why entities are shared: for each pair of an entity and a district the interviews that tie them, how, in which sentences, newest first; what ties them by a project names it.
UNWIND $pairs AS pair
MATCH (e:Entity {id: pair[0]})
MATCH (d:Entity {id: pair[1]})
CALL (e, d) {
  MATCH (d)-[r:UNDERTAKES|COLLABORATES_WITH|ADVANCES|CITES]->(e)
  RETURN type(r) AS tie, null AS via, r.interview AS interview, r.sentences AS sentences
  UNION
  MATCH (e)-[r:OPERATES_IN|LOCATED_IN]->(d)
  RETURN type(r) AS tie, null AS via, r.interview AS interview, r.sentences AS sentences
  UNION
  MATCH (e)-[r:PARTICIPATES_IN]->(p:Project)<-[u:UNDERTAKES]-(d)
  WHERE u.interview = r.interview
  RETURN type(r) AS tie, p.id AS via, r.interview AS interview, u.sentences + [id IN r.sentences WHERE NOT id IN u.sentences] AS sentences
  UNION
  MATCH (e)<-[r:PART_OF]-(p:Project)<-[u:UNDERTAKES]-(d)
  WHERE u.interview = r.interview
  RETURN type(r) AS tie, p.id AS via, r.interview AS interview, u.sentences + [id IN r.sentences WHERE NOT id IN u.sentences] AS sentences
  UNION
  MATCH (e)-[:APPEARS_IN]->(i:Interview)<-[:APPEARS_IN]-(d)
  WHERE $named AND d.name = i.district
  RETURN 'APPEARS_IN' AS tie, null AS via, i.id AS interview, COLLECT {
    MATCH (i)-[:HAS_SENTENCE]->(s:Sentence)<-[:MENTIONED_IN]-(e)
    RETURN DISTINCT s.id
    ORDER BY s.id
    LIMIT 2
  } AS sentences
}
MATCH (i:Interview {id: interview})
WITH pair, tie, via, i, sentences
ORDER BY CASE tie WHEN 'APPEARS_IN' THEN 1 ELSE 0 END, coalesce(i.date, toString(i.year), '') DESC, i.id, tie, via
WITH pair, count(DISTINCT i) AS interviews, collect({tie: tie, via: via, interview: i.id, sentences: sentences}) AS words
RETURN pair[0] AS entity, pair[1] AS district, interviews, words[..$evidence] AS words
ORDER BY entity, district
