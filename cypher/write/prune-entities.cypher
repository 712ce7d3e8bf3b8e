// Removes those of some entities that no sentence mentions and no interview names any more.
MATCH (e:Entity)
WHERE e.id IN $entities AND NOT (e)-[:MENTIONED_IN]->(:Sentence) AND NOT (e)-[:APPEARS_IN]->(:Interview)
DETACH DELETE e
