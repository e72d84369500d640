import json
import os
import subprocess
import sys

from django.conf import settings
from django.core.management import call_command

from safetyplan.plans.schema import schema


def test_the_schema_is_printed_as_json(capsys):
    call_command("planschema")

    assert json.loads(capsys.readouterr().out) == schema()


def test_the_schema_is_printed_where_the_directory_was_never_loaded(tmp_path):
    surroundings = os.environ | {"DATABASE_URL": f"sqlite:///{tmp_path / 'none.sqlite3'}"}
    command = [sys.executable, "manage.py", "planschema"]
    done = subprocess.run(command, env=surroundings, cwd=settings.BASE_DIR, capture_output=True, text=True, check=True)

    assert json.loads(done.stdout)["title"] == "A plan"
    assert list(tmp_path.iterdir()) == []
