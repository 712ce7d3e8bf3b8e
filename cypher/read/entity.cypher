// One entity: its code, the division above it, and the posts that interviews give an official, the newest interview's first.
MATCH (e:Entity {id: $id})
RETURN e.code AS code, e.parent AS parent,
  COLLECT {
    MATCH (e)-[:INTERVIEWED_IN]->(i:Interview)
    RETURN i.posts
    ORDER BY coalesce(i.date, toString(i.year), '') DESC, i.id
  } AS interviewed,
  COLLECT {
    MATCH (e)-[r:HOLDS_POST]->(:District)
    RETURN coalesce(r.posts, [])
    ORDER BY r.interview
  } AS held
