"""The battery: a real server is walked, broken, flooded and searched, to show that nothing leaks and nothing is lost.

`make battery` runs all of it, `python -m tests.battery --quick leaks faults input load` the quick half of each part.
"""
