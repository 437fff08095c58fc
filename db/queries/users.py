"""Reading users and the vault's own record."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.users import User
from db.models.vault import VaultRecord


def user_by_login(db: Session, login: str) -> User | None:
    return db.scalar(select(User).where(User.login == login))


def all_users(db: Session) -> list[User]:
    return list(db.scalars(select(User).order_by(User.id)))


def vault_record(db: Session) -> VaultRecord:
    """The one row of the vault's own table."""
    return db.scalars(select(VaultRecord)).one()


def uid_by_login(db: Session, login: str) -> str:
    """A user's uid, asked in a way that every version of the schema understands; "" when there is none."""
    found = db.connection().exec_driver_sql('SELECT uid FROM "user" WHERE login = ?', (login,)).scalar()
    return str(found or "")


def recovery_uid(db: Session) -> str:
    """The uid under which the recovery code signs; understood by every version."""
    return str(db.connection().exec_driver_sql("SELECT uid FROM vault").scalar())
