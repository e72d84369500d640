"""What a deleted row leaves behind in the files of the database, and how it is taken out."""

from django.db import DatabaseError, connection, transaction

_stayed = False  # something that was deleted is still in the log


def wipe_after_commit() -> None:
    """Once the deletion is kept, empty SQLite's write-ahead log: it still holds the sealed bytes of the deleted row.

    `secure_delete` zeroes them in the database file itself. PostgreSQL has no such step: see README.
    """
    if connection.vendor == "sqlite":
        transaction.on_commit(_empty_log, robust=True)


def wipe_what_stayed() -> None:
    """Once a change is kept, try again where a deletion could not empty the log."""
    if _stayed:
        wipe_after_commit()


def _empty_log() -> None:
    global _stayed
    _stayed = True
    with connection.cursor() as cursor:
        try:
            # A reader in another thread keeps the log in use, which is told and not raised. The next change of any
            # draft, the next deletion, or forgetexpired, empties it then.
            cursor.execute("PRAGMA busy_timeout=200")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _stayed = bool(cursor.fetchone()[0])
        except DatabaseError:
            return
        finally:
            cursor.execute("PRAGMA busy_timeout=5000")
