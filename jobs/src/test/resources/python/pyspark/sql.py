# SPDX-License-Identifier: Apache-2.0
"""SparkSession and DataFrame as PySpark has them, where PySpark goes through Py4J and this does not."""

import os

import jpype

# Debian keeps JPype's own classes apart.
CLASS_PATH = ["/usr/share/java/org.jpype.jar", *os.environ["JAVA_CLASS_PATH"].split(os.pathsep)]


class DataFrame:
    def __init__(self, jdf, spark):
        self._jdf = jdf
        self._spark = spark

    def where(self, condition):
        return DataFrame(self._jdf.where(condition), self._spark)

    def orderBy(self, *columns, ascending=True):
        col = jpype.JClass("org.apache.spark.sql.functions").col
        order = [col(name).asc() if ascending else col(name).desc() for name in columns]
        return DataFrame(self._jdf.orderBy(order), self._spark)

    def select(self, *columns):
        return DataFrame(self._jdf.selectExpr(list(columns)), self._spark)

    def show(self, n=20, truncate=True):
        print(self._jdf.showString(n, 20 if truncate else 0, False))


class _Packages:
    """Java's packages by their names, as spark._jvm has them."""

    def __getattr__(self, name):
        return jpype.JPackage(name)


class SparkSession:
    def __init__(self, session):
        self._jsparkSession = session
        self._jvm = _Packages()

    def sql(self, query):
        return DataFrame(self._jsparkSession.sql(query), self)


class _Builder:
    def config(self, name, value):
        return self  # the jar of the page: here its classes are on the class path

    def getOrCreate(self):
        jpype.startJVM(
            *os.environ["JAVA_OPENS"].split(),
            "-Dlog4j2.level=error",
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            classpath=[path for path in CLASS_PATH if os.path.exists(path)],
            convertStrings=True,
        )

        @jpype.JConversion("java.util.List", instanceof=list)
        def _list(cls, values):
            return jpype.JClass("java.util.ArrayList")(values)

        builder = jpype.JClass("org.apache.spark.sql.SparkSession").builder().master("local[2]")
        for name, value in {
            "spark.ui.enabled": "false",
            "spark.driver.host": "localhost",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": "2",
        }.items():
            builder = builder.config(name, value)
        return SparkSession(builder.getOrCreate())


SparkSession.builder = _Builder()
