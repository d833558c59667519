-- Which pairs hold together most strongly, of those with at least three stories in the newest year?
-- NPMI tells how much more often two occur together than their sizes explain; few stories make it wild.
SELECT a.name AS name_a, b.name AS name_b, p.npmi, p.stories, p.expected
FROM agg_pair_year p
JOIN dim_actor a ON a.actor_id = p.actor_a
JOIN dim_actor b ON b.actor_id = p.actor_b
WHERE p.period_start = (SELECT max(period_start) FROM agg_period_year)
  AND p.stories >= 3
ORDER BY p.npmi DESC, p.stories DESC, p.actor_a, p.actor_b
LIMIT 20;
