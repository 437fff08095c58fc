"""Units of work beside and within one another: nobody waits in a circle."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.controllers.vault.sessions import Session
from db.engine import connect
from db.models.directories import Body
from db.queries.directories import organisation_on


def test_a_reading_within_a_reading_does_not_wait_for_a_writer_that_waits_for_the_first(session: Session) -> None:
    """A writer that is about to commit lets nobody new read; it waits for those who read already."""
    writer = connect(session.vault.place)
    writer.execute("PRAGMA busy_timeout = 0")
    today = session.clock.today()
    with session.read() as outer:
        organisation_on(outer.db, today)
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("CREATE TABLE ойдан_шығарылған (x)")
        with pytest.raises(sqlcipher.OperationalError, match="locked"):
            writer.execute("COMMIT")  # it has its place and waits
        with session.read() as inner:
            assert organisation_on(inner.db, today) == organisation_on(outer.db, today)
        assert outer.db.get(Body, 0) is None  # the outer one goes on
    writer.execute("COMMIT")
    writer.execute("DROP TABLE ойдан_шығарылған")
    writer.close()


def test_each_reading_after_another_sees_what_was_written_between(session: Session) -> None:
    with session.read() as first:
        before = first.db.query(Body).count()
    with session.work("body.enter") as work:
        work.db.add(Body(name_kk="Ойдан шығарылған орган", sort_key="о", valid_from=session.clock.today()))
        work.commit()
    with session.read() as second, session.read() as within:
        assert second.db.query(Body).count() == within.db.query(Body).count() == before + 1
    with session.read() as third:
        assert third.db is not second.db
