# SPDX-License-Identifier: Apache-2.0
"""Stands in for PySpark in a test: as much of it as the page on the library uses, over JPype."""
