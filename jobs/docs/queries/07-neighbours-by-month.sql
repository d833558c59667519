-- With whom does an actor stand in the news, month by month?
-- Here the three closest of Volodymyr Zelenskyy.
WITH partners AS (
  SELECT p.period_start, p.actor_b AS partner_id, p.stories, p.sentences
  FROM agg_pair_month p
  JOIN dim_actor a ON a.actor_id = p.actor_a
  WHERE a.name = 'Volodymyr Zelenskyy'
  UNION ALL
  SELECT p.period_start, p.actor_a, p.stories, p.sentences
  FROM agg_pair_month p
  JOIN dim_actor b ON b.actor_id = p.actor_b
  WHERE b.name = 'Volodymyr Zelenskyy'
), ranked AS (
  SELECT period_start, partner_id, stories, sentences,
    row_number() OVER (
      PARTITION BY period_start ORDER BY stories DESC, sentences DESC, partner_id) AS place
  FROM partners
)
SELECT d.year_month, r.place, n.name AS partner, r.stories, r.sentences
FROM ranked r
JOIN dim_date d ON d.date_id = r.period_start
JOIN dim_actor n ON n.actor_id = r.partner_id
WHERE r.place <= 3
ORDER BY d.year_month, r.place;
