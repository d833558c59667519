# SPDX-License-Identifier: Apache-2.0
"""Opens DuckDB or Spark from Python: by its own package, or else by its jars through JPype."""
import json
import os
from collections import namedtuple
from pathlib import Path

import pandas as pd

JPYPE = Path("/usr/share/java/org.jpype.jar")  # where Debian keeps JPype's own classes
BUILT = Path(__file__).resolve().parent.parent / "jobs" / "target"
OPENED_TO_SPARK = [
    *(f"java.{name}" for name in ("lang lang.invoke lang.reflect io net nio util util.concurrent "
                                  "util.concurrent.atomic").split()),
    "sun.nio.ch", "sun.nio.cs", "sun.util.calendar"]

Spark = namedtuple("Spark", "session java jvm functions strings")
Spark.__doc__ = """
Spark, alike by either way: its session, of PySpark where that is installed; the session of Java;
the Java classes by their names; the functions on columns; an array of Java from strings.
"""


def open_duckdb():
    """Two functions: one runs a statement, the other gives a query's rows as a DataFrame."""
    try:
        import duckdb
    except ImportError:
        return _java_duckdb(_duckdb_jar())
    connection = duckdb.connect()
    return connection.execute, lambda query: connection.execute(query).df()


def open_spark():
    """A session of its own on all cores of this machine."""
    try:
        import pyspark
    except ImportError:
        return _java_spark()
    return _pyspark()


def frame(rows):
    """The rows of a DataFrame of Spark, of PySpark or of Java, as a table of pandas."""
    if callable(getattr(type(rows), "toPandas", None)):
        return rows.toPandas()
    names = [str(name) for name in rows.columns()]
    found = [json.loads(str(row)) for row in rows.toJSON().collectAsList()]
    table = pd.DataFrame(found, columns=names)
    for name in names:
        if str(rows.schema().apply(name).dataType().typeName()) in ("date", "timestamp"):
            table[name] = pd.to_datetime(table[name])
    return table


def _duckdb_jar():
    """DuckDB's JDBC jar: the one that DUCKDB_JAR names, else the newest that Maven fetched."""
    fetched = Path.home().glob(".m2/repository/org/duckdb/duckdb_jdbc/*/duckdb_jdbc-*.jar")
    jars = [jar for jar in fetched if jar.stem == f"duckdb_jdbc-{jar.parent.name}"]
    version = lambda jar: [int(n) for n in jar.parent.name.split(".") if n.isdigit()]
    jar = Path(os.environ.get("DUCKDB_JAR") or max(jars, key=version, default="none"))
    if not jar.is_file():
        raise ImportError(f"DuckDB is missing (no Python package duckdb; JDBC jar: {jar}); "
                          "mend it with 'pip install duckdb', or set DUCKDB_JAR to a duckdb_jdbc jar")
    return jar


def _jpype(wanted):
    try:
        import jpype
    except ImportError:
        raise ImportError(f"neither the Python package {wanted} nor jpype is there; "
                          f"mend it with 'pip install {wanted}', or with 'pip install JPype1'") from None
    return jpype


def _java_duckdb(jar):
    """DuckDB through its JDBC jar: each row travels as JSON, so that lists and structs arrive."""
    jpype = _jpype("duckdb")
    if not jpype.isJVMStarted():
        jpype.startJVM(classpath=[str(path) for path in (JPYPE, jar) if path.exists()])
    statement = jpype.java.sql.DriverManager.getConnection("jdbc:duckdb:").createStatement()

    def rows_of(query):
        kinds, columns, rows = statement.executeQuery(f"DESCRIBE ({query})"), {}, []
        while kinds.next():
            columns[str(kinds.getString(1))] = str(kinds.getString(2))
        found = statement.executeQuery(f"SELECT to_json(row) FROM ({query}) AS row")
        while found.next():
            rows.append(json.loads(str(found.getString(1))))
        table = pd.DataFrame(rows, columns=list(columns))
        for name, kind in columns.items():
            if kind.startswith(("DATE", "TIMESTAMP")):
                table[name] = pd.to_datetime(table[name])
        return table

    return statement.execute, rows_of


def _pyspark():
    from pyspark.sql import SparkSession, functions

    session = (
        SparkSession.builder.master("local[*]")
        .config("spark.jars", str(BUILT / "entente.jar"))
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    gateway = session.sparkContext._gateway

    def strings(*values):
        array = gateway.new_array(gateway.jvm.java.lang.String, len(values))
        for i, value in enumerate(values):
            array[i] = value
        return array

    return _quiet(Spark(session, session._jsparkSession, session._jvm, functions, strings))


def _java_spark():
    """Spark's jars: those that the build used, or ENTENTE_CLASSPATH."""
    jpype = _jpype("pyspark")
    jars = os.environ.get("ENTENTE_CLASSPATH")
    if jars is None:
        built = BUILT / "spark.classpath"
        if not built.is_file():
            raise ImportError(f"Spark is missing (no Python package pyspark, no {built}); "
                              "mend it with 'pip install pyspark==3.5.4', or build with Maven")
        jars = os.pathsep.join([str(BUILT / "entente.jar"), built.read_text().strip()])
    jpype.startJVM(
        "-Xmx2g",
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED_TO_SPARK),
        classpath=[str(JPYPE)] * JPYPE.exists() + jars.split(os.pathsep),
        convertStrings=True,
    )

    class Packages:
        def __getattr__(self, name):
            return jpype.JPackage(name)

    sql = jpype.JPackage("org").apache.spark.sql
    builder = sql.SparkSession.builder().master("local[*]").config("spark.ui.enabled", "false")
    session = builder.config("spark.driver.host", "localhost").getOrCreate()
    strings = lambda *values: jpype.JArray(jpype.JString)(values)
    return _quiet(Spark(session, session, Packages(), sql.functions, strings))


def _quiet(spark):
    spark.java.sparkContext().setLogLevel("ERROR")
    return spark
