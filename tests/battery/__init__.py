"""The battery: a real server is walked, broken, flooded and searched, to show that nothing leaks and nothing is lost.

`make battery` runs all of it, `python -m tests.battery --quick` its quick half, and the names of parts only those.
"""
