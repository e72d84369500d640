"""Two people at the desk: an editor of help lines, and somebody who may log in and nothing else."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

EDITORS = "Editors of help lines"


def logged_in(name, *groups):
    user = User.objects.create_user(name, is_staff=True)
    user.groups.set(Group.objects.filter(name__in=groups))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def editor(db):
    return logged_in("edna", EDITORS)


@pytest.fixture
def stranger(db):
    return logged_in("sam")
