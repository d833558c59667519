-- What are the actors with most stories of the newest year in the news for?
-- Of each the three terms that mark it most.
WITH newest AS (
  SELECT max(period_start) AS period_start FROM term_actor_year
), most AS (
  SELECT actor_id, stories
  FROM agg_actor_year
  WHERE period_start = (SELECT period_start FROM newest)
  ORDER BY stories DESC, actor_id
  LIMIT 10
)
SELECT n.name, m.stories, t.rank, t.term, t.z_score
FROM most m
JOIN dim_actor n ON n.actor_id = m.actor_id
JOIN term_actor_year t ON t.actor_id = m.actor_id
WHERE t.period_start = (SELECT period_start FROM newest) AND t.rank <= 3
ORDER BY m.stories DESC, m.actor_id, t.rank;
