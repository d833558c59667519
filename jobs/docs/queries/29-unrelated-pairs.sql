-- Who appears with whom most in the newest year, but for what everybody knows to belong together?
SELECT a.name AS name_a, b.name AS name_b, p.stories, p.stories_sure, p.sentences
FROM agg_pair_year p
JOIN dim_actor a ON a.actor_id = p.actor_a
JOIN dim_actor b ON b.actor_id = p.actor_b
WHERE p.period_start = (SELECT max(period_start) FROM agg_period_year)
  AND p.relation IS NULL
ORDER BY p.stories DESC, p.sentences DESC, p.actor_a, p.actor_b
LIMIT 20;
