# SPDX-License-Identifier: Apache-2.0
"""Reads what is new every night: one task a step, for Airflow 2.4 and later.

Tasks are tried again by what the program's exit code says (jobs/docs/operations.md): 1 and 3 may do better
the next time, 2 is a mistake that a person has to mend, 4 a feed that is worse than --fail-if allows. The
steps know what is done: a task that runs once more does only what is left.

Set on the workers, as variables of the environment:
  ENTENTE         the launcher; default: entente on the PATH
  ENTENTE_CONFIG  a file with lake, catalog and Spark's settings that the driver can read
  ENTENTE_MASTER  the cluster, such as yarn; without it each step runs on the worker, on all its cores
  ENTENTE_CORPUS  what ingest reads; {date} in it stands for the run's logical date, such as
                  hdfs:///news/{date}: then a run reads that day alone, and a backfill each of its days
"""

from __future__ import annotations

import os
import subprocess
from datetime import datetime, timedelta, timezone

from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException

WRONG_USE = 2
LAKE_HELD = 3
BAD_FEED = 4
SECONDS_TO_END = 60


def words(step: str, date: str) -> list[str]:
    """The command line of a step."""
    line = [os.environ.get("ENTENTE", "entente")]
    if "ENTENTE_MASTER" in os.environ:
        line += ["submit", "--master", os.environ["ENTENTE_MASTER"], "--"]
    line += [step, "--config", os.environ["ENTENTE_CONFIG"]]
    if step == "ingest":
        line += ["--corpus", os.environ["ENTENTE_CORPUS"].replace("{date}", date)]
    return line


def call(step: str, date: str) -> None:
    """Runs a step, and fails so that Airflow tries again only what may succeed."""
    process = subprocess.Popen(words(step, date))
    try:
        code = process.wait()
    except BaseException:
        # The task was cleared or the worker stops: the step ends too, and completes at its next start.
        process.terminate()
        try:
            process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
        raise
    if code == WRONG_USE:
        raise AirflowFailException(f"{step}: wrong option, path or configuration; see the log")
    if code == BAD_FEED:
        raise AirflowFailException(f"{step}: what was read is worse than --fail-if allows; see the log")
    if code == LAKE_HELD:
        raise AirflowException(f"{step}: another run writes the lake")
    if code != 0:
        raise AirflowException(f"{step} failed with exit code {code}")


@dag(
    dag_id="entente_nightly",
    schedule="30 2 * * *",
    start_date=datetime(2025, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    # A lake has one writer.
    max_active_runs=1,
    default_args={
        "retries": 3,
        "retry_delay": timedelta(minutes=10),
        "retry_exponential_backoff": True,
        "execution_timeout": timedelta(hours=8),
    },
    tags=["news"],
)
def entente_nightly():
    def step(name: str):
        @task(task_id=name)
        def run(ds: str | None = None) -> None:
            call(name, ds or "")

        return run()

    step("ingest") >> step("extract") >> step("pair") >> step("aggregate")


entente_nightly()
