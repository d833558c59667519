-- Which two countries stand in one story most often, through their states, persons and bodies?
-- A story counts once for two countries, whoever stands for them; years of stories add up.
SELECT country_a, country_b, sum(stories) AS stories, sum(stories_sure) AS stories_sure,
  sum(sentences) AS sentences
FROM agg_country_pair_year
GROUP BY country_a, country_b
ORDER BY stories DESC, sentences DESC, country_a, country_b
LIMIT 20;
