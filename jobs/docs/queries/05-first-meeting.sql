-- When did two actors first stand in one story, who reported it, and what did it say?
-- Here Donald Trump and Vladimir Putin.
SELECT f.published_date, f.publisher_id, s.title, e.sentence_text
FROM fact_pair_story f
JOIN dim_actor a ON a.actor_id = f.actor_a
JOIN dim_actor b ON b.actor_id = f.actor_b
JOIN dim_story s ON s.story_id = f.story_id
LEFT JOIN fact_evidence e
  ON e.story_id = f.story_id AND e.actor_a = f.actor_a AND e.actor_b = f.actor_b
    AND e.evidence_number = 1
WHERE 'Donald Trump' IN (a.name, b.name) AND 'Vladimir Putin' IN (a.name, b.name)
ORDER BY f.published_date, f.story_id
LIMIT 1;
