-- SPDX-License-Identifier: Apache-2.0
-- Derives the period tables from the tables that they are made of, in DuckDB.

create view articles as from read_parquet('articles/*.parquet');
create view mentions as from read_parquet('mentions/*.parquet');
create view actor_merges as from read_parquet('actor_merges/*.parquet');
create view pair_mentions as from read_parquet('pair_mentions/*.parquet');
create view period_totals as from read_parquet('period_totals/*.parquet');
create view actor_periods as from read_parquet('actor_periods/*.parquet');
create view pair_periods as from read_parquet('pair_periods/*.parquet');

-- Each article in each of its four periods.
create table dated as
select story_id, (article_id = story_id)::bigint as is_first, source, granularity,
       date_trunc(granularity, published_date)::date as period_start
from articles, (values ('day'), ('week'), ('month'), ('year')) as lengths(granularity);

create table derived_pair_periods as
select granularity, year(period_start)::int as year, period_start, actor_a, actor_b,
       count(*) as articles, sum(is_first)::bigint as stories, count(distinct source) as sources,
       sum(is_first * sentences)::bigint as sentences,
       sum(is_first * paragraphs)::bigint as paragraphs
from pair_mentions join dated on story_id = article_id
group by all;

create table actor_articles as
select article_id, coalesce(to_actor, actor_id) as actor_id, count(*) as mentions
from mentions left join (from actor_merges where not undone) on from_actor = actor_id
where actor_id is not null
group by all;

create table actor_counts as
select granularity, period_start, actor_id, count(*) as articles,
       sum(is_first)::bigint as stories, count(distinct source) as sources,
       sum(is_first * mentions)::bigint as mentions
from actor_articles join dated on story_id = article_id
group by all;

-- The actors of an article that are paired: here the five with the most mentions, of any type.
create table paired as
select article_id, actor_id from actor_articles
qualify row_number() over (partition by article_id order by mentions desc, actor_id) <= 5;

create table paired_counts as
select granularity, period_start, actor_id, sum(is_first)::bigint as paired_stories
from paired join dated on story_id = article_id
group by all;

create table pair_weights as
select granularity, period_start, actor_id, sum(stories)::bigint as pair_weight
from (select granularity, period_start, unnest([actor_a, actor_b]) as actor_id, stories
      from derived_pair_periods)
group by all;

create table period_articles as
select granularity, period_start, count(*) as articles, sum(is_first)::bigint as stories,
       count(distinct source) as sources
from dated group by all;

create table derived_period_totals as
select granularity, year(period_start)::int as year, period_start, articles, stories, sources,
       coalesce(actors, 0) as actors, coalesce(paired_actors, 0) as paired_actors,
       coalesce(pairs, 0) as pairs,
       coalesce(mentions, 0)::bigint as mentions, coalesce(pair_weight, 0)::bigint as pair_weight,
       period_start >= first_day
           and (case granularity when 'day' then period_start + interval 1 day
                                 when 'week' then period_start + interval 7 day
                                 when 'month' then period_start + interval 1 month
                                 else period_start + interval 1 year end)::date - 1 <= last_day
           as complete
from period_articles
left join (select granularity, period_start, count(*) as actors, sum(mentions) as mentions
           from actor_counts group by all) using (granularity, period_start)
left join (select granularity, period_start, count(*) as paired_actors
           from paired_counts group by all) using (granularity, period_start)
left join (select granularity, period_start, count(*) as pairs, sum(stories) as pair_weight
           from derived_pair_periods group by all) using (granularity, period_start),
(select min(published_date) as first_day, max(published_date) as last_day from articles);

create table derived_actor_periods as
select granularity, year(period_start)::int as year, period_start, actor_id, c.articles,
       c.stories, c.sources, c.mentions, c.stories / greatest(t.stories, 1) as share,
       coalesce(paired_stories, 0) as paired_stories, coalesce(pair_weight, 0) as pair_weight
from actor_counts c
join period_articles t using (granularity, period_start)
left join paired_counts using (granularity, period_start, actor_id)
left join pair_weights using (granularity, period_start, actor_id);

-- The two by two table of each pair, and what the formulas of the measures make of it.
create table tables_of_four as
select p.granularity, p.period_start, actor_a, actor_b, p.stories::double as shared,
       a.paired_stories::double as a, b.paired_stories::double as b, t.stories::double as total,
       a.pair_weight::double as weight_a, b.pair_weight::double as weight_b,
       2.0 * t.pair_weight as weights, t.paired_actors * (t.paired_actors - 1) / 2.0 as tests
from derived_pair_periods p
join derived_actor_periods a
  on a.actor_id = actor_a and a.granularity = p.granularity and a.period_start = p.period_start
join derived_actor_periods b
  on b.actor_id = actor_b and b.granularity = p.granularity and b.period_start = p.period_start
join derived_period_totals t
  on t.granularity = p.granularity and t.period_start = p.period_start;

create macro cell(k, e) as case when k = 0 then 0 else k * ln(k / e) end;

create table derived_measures as
select f.granularity, f.period_start, f.actor_a, f.actor_b,
       shared / greatest(total, 1) as derived_share,
       case when total = 0 then 0 else a * b / total end as derived_expected,
       case when shared = 0 then -1 when shared = total then 1
            else ln(shared * total / (a * b)) / -ln(shared / total) end as derived_npmi,
       case when total = 0 then 0
            else 2 * (cell(shared, a * b / total) + cell(a - shared, a * (total - b) / total)
                      + cell(b - shared, (total - a) * b / total)
                      + cell(total - a - b + shared, (total - a) * (total - b) / total))
            end as derived_log_likelihood_ratio,
       log2((shared + 0.5) / (case when total = 0 then 0 else a * b / total end + 0.5))
           as derived_shrunken_log_ratio,
       least(1, pow(10, min(p_value_log + log10(tests / better))
                        over (partition by f.granularity, f.period_start
                              order by p_value_log desc
                              range between unbounded preceding and current row)))
           as derived_q_value
from tables_of_four f
join (select granularity, period_start, actor_a, actor_b, p_value_log,
             count(*) over (partition by granularity, period_start order by p_value_log
                            range between unbounded preceding and current row) as better
      from pair_periods) using (granularity, period_start, actor_a, actor_b);

-- Fisher's p value: the hypergeometric probabilities of so many common stories or more.
create macro ln_choose(n, k) as lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

create table derived_p_values as
select granularity, period_start, actor_a, actor_b, p_value_log,
       log10(least(1, sum(exp(ln_choose(a, k) + ln_choose(total - a, b - k)
                              - ln_choose(total, b))))) as derived_p_value_log
from (select *, unnest(range(shared::bigint, least(a, b)::bigint + 1))::double as k
      from tables_of_four where total > 0) f
join pair_periods using (granularity, period_start, actor_a, actor_b)
where b - k <= total - a
group by all;

-- The noise-corrected backbone at delta 1.64.
create table derived_backbone as
with edges as (select *, weight_a * weight_b as product, weights / (weight_a * weight_b) as kappa,
                      (weight_a / weights) * (weight_b / weights) as mean,
                      (1 - weight_a / weights) * (1 - weight_b / weights) / (weights - 1) as spread
               from tables_of_four where shared > 0),
posterior as (select *, (mean * ((1 - mean) / spread - 1) + shared)
                        / ((1 - mean) / spread - 1 + weights) as probability
              from edges)
select granularity, period_start, actor_a, actor_b,
       (shared * kappa - 1) / (shared * kappa + 1)
       > 1.64 * sqrt(weights * probability * (1 - probability))
         * abs(2 * (kappa + shared * (1 - kappa * (weight_a + weight_b)) / product)
               / pow(shared * kappa + 1, 2)) as derived_in_backbone
from posterior
where spread > 0;
