-- Who else is there when two actors meet?
-- Here Russia and Ukraine; lift is how much more often than in all stories.
WITH meetings AS (
  SELECT f.story_id, f.actor_a, f.actor_b
  FROM fact_pair_story f
  JOIN dim_actor a ON a.actor_id = f.actor_a
  JOIN dim_actor b ON b.actor_id = f.actor_b
  WHERE 'Russia' IN (a.name, b.name) AND 'Ukraine' IN (a.name, b.name)
), third AS (
  SELECT f.actor_id, count(*) AS stories
  FROM meetings m
  JOIN fact_actor_story f ON f.story_id = m.story_id
  WHERE f.actor_id <> m.actor_a AND f.actor_id <> m.actor_b
  GROUP BY f.actor_id
), overall AS (
  SELECT actor_id, count(*) AS stories FROM fact_actor_story GROUP BY actor_id
)
SELECT n.name, t.stories AS with_both, o.stories AS in_all,
  1e0 * t.stories * (SELECT count(*) FROM dim_story WHERE is_counted)
    / (o.stories * (SELECT count(*) FROM meetings)) AS lift
FROM third t
JOIN overall o ON o.actor_id = t.actor_id
JOIN dim_actor n ON n.actor_id = t.actor_id
WHERE t.stories >= 3
ORDER BY with_both DESC, lift DESC, t.actor_id
LIMIT 20;
