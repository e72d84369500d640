# All set-up is in .ci/setup, which says in one sentence what is missing when it cannot go on.
PORT ?= 8000
export PORT
ifndef SECRET_KEY
export SECRET_KEY_FILE ?= $(CURDIR)/var/secrets/secret_key
endif
ifndef PEPPER
export PEPPER_FILE ?= $(CURDIR)/var/secrets/pepper
endif
step = @echo "== $(1)"; $(2) .venv/bin/python $(if $(filter manage.py,$(1)),,-m) $(1)
uv := $(firstword $(wildcard .venv/bin/uv) uv)
compile = $(uv) pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate pyproject.toml

# Python keeps what it compiled, or each of the many processes that start below compiles the product anew.
unexport PYTHONDONTWRITEBYTECODE

help:
	@echo "make run      sets everything up and serves on http://127.0.0.1:$(PORT)/"
	@echo "make test     sets everything up and runs every check"
	@echo "make battery  sets everything up and looks for what is lost or left behind, for ten minutes"
	@echo "make bench    sets everything up and times documents beside other engines (BENCH=--help says what else it can)"
	@echo "make test-postgres  runs the tests of what is kept against a PostgreSQL of their own"
	@echo "make pictures sets everything up and draws every page and every printed page into var/pictures"
	@echo "make weight   sets everything up and measures every page as on a slow phone"
run: export PLAIN_HTTP ?= 1
run:
	@sh .ci/setup run
	@sh .ci/serve
test: export DATABASE_URL ?= sqlite://:memory:
test:
	@sh .ci/setup test
	@$(MAKE) --no-print-directory -j2 lint drift # each keeps one core busy
	$(call step,pytest)
	$(call step,tests.battery --quick)
lint:
	$(call step,ruff check)
	$(call step,ruff format --check)
	$(call step,mypy)
drift:
	$(call step,manage.py makemigrations --check --dry-run)
	$(call step,manage.py check --deploy --fail-level WARNING,DEBUG=no PLAIN_HTTP=no ALLOWED_HOSTS=notes.example)
	$(call step,manage.py collectwords --check)
battery:
	@sh .ci/setup test
	$(call step,tests.battery)
test-postgres: # installing PostgreSQL and these tests take longer than the rest of make test may
	@sh .ci/setup test
	PLAIN_HTTP=yes sh .ci/postgres .venv/bin/python -m pytest tests/resources tests/plans
bench: # an engine that cannot be installed is not tried, and said so
	@sh .ci/setup test
	-@.venv/bin/python -m pip install --quiet --require-hashes --no-input -r requirements/bench.txt
	$(call step,tests.bench) $(BENCH)
pictures: # for people who review: every page and every printed page, in var/pictures
	@sh .ci/setup test
	.venv/bin/python -m tests.pictures
weight: # bytes, requests and time to first paint of each page, as on an old phone far from a mast
	@sh .ci/setup test
	.venv/bin/python -m tests.weight
lock:
	@command -v $(uv) >/dev/null || { echo "uv is missing: install it, then run this again." >&2; exit 1; }
	$(compile) -o requirements/run.txt
	$(compile) --extra test -c requirements/run.txt -o requirements/test.txt
	$(compile) --extra postgres -c requirements/run.txt -o requirements/postgres.txt
	$(compile) --extra test --extra bench -c requirements/test.txt -o requirements/bench.txt
clean: # what holds plans stays: the database and the secrets in var
	rm -rf .venv var/static var/*.done var/setup.log .*_cache .hypothesis
	find . '(' -name '*.mo' -o -name standing.json -o -name __pycache__ ')' -prune -exec rm -rf {} +
.PHONY: help run test lint drift test-postgres battery bench pictures weight lock clean
