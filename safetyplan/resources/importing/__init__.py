"""Brings lists of others into the directory: read, put into our own cells, doubted, weighed, and only then written."""
