"""The group “Editors of help lines”: who is in it sees and changes the directory, and nothing else."""

from django.db import migrations

GROUP = "Editors of help lines"
MAY = {
    "service": ("add", "change", "view"),
    "organization": ("add", "change", "view"),
    "phone": ("add", "change", "delete", "view"),
    "coverage": ("add", "change", "delete", "view"),
    "servicetext": ("add", "change", "delete", "view"),
    "held": ("change", "view"),
    "delivery": ("add", "change", "view"),
}


def make_editors(apps, schema_editor):
    """Permissions are made by Django after the last migration of a run, which is too late: here they are made before."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    for model, verbs in MAY.items():
        kind, _ = ContentType.objects.get_or_create(app_label="resources", model=model)
        name = apps.get_model("resources", model)._meta.verbose_name
        for verb in verbs:
            permission, _ = Permission.objects.get_or_create(
                content_type=kind, codename=f"{verb}_{model}", defaults={"name": f"Can {verb} {name}"}
            )
            group.permissions.add(permission)


def take_back(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):

    dependencies = [
        ("resources", "0003_finding"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_editors, take_back)]
