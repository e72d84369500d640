from django.db import migrations, models


def make_group(apps, schema_editor):
    """The group, with the one right it is for. Rights are else made after all migrations, which is too late here."""
    kind, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label="translation", model="words")
    right, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=kind, codename="translate", defaults={"name": "Can put the product into another language"}
    )
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name="Translators")
    group.permissions.add(right)


class Migration(migrations.Migration):

    initial = True

    dependencies = [("auth", "0012_alter_user_first_name_max_length"), ("contenttypes", "0002_remove_content_type_name")]

    operations = [
        migrations.CreateModel(
            name="Words",
            fields=[("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))],
            options={
                "verbose_name": "language",
                "verbose_name_plural": "languages",
                "permissions": [("translate", "Can put the product into another language")],
                "managed": False,
                "default_permissions": (),
            },
        ),
        migrations.RunPython(make_group, migrations.RunPython.noop),
    ]
