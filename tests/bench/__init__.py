"""What a document costs, here and elsewhere: `python -m tests.bench`. Nothing here is a test, and pytest reads none."""
