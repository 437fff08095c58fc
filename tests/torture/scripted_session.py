"""A whole session as a process of its own: make, enter, search, print, export, back up, lock. Looked at from outside.

Arguments: the folder for vault and state, and the marker word that must stay nowhere in the clear.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.clock import SystemClock
from app.controllers.control.cases import Cases
from app.controllers.vault.audit import Audit
from app.controllers.vault.backups import Backups
from app.controllers.vault.unsaved_forms import keep_forms
from app.controllers.vault.vaults import NewVault, create_vault, open_vault
from app.demonstration import demonstration
from app.editions import shipped_rulebook
from app.events import Events
from app.vault.hardening import harden_process
from tests.vault_samples import QUICK


def main(place: Path, marker: str) -> None:
    """Everything a day brings."""
    harden_process()
    clock, passphrase = SystemClock(), f"жеті көк бөрі түнде {marker} санады"
    # Logins stand in the key file, and users whole in an exported log: they are no secret of the vault.
    new = NewVault(place / "vault", "synaq", "Сынақ Ойданұлы", passphrase)
    create_vault(new, clock=clock, state_folder=place / "state", strength=QUICK)
    session = open_vault(new.folder, new.login, passphrase, clock=clock, state_folder=place / "state")
    cases = Cases(session, shipped_rulebook(), Events())
    for paper in demonstration(date(2026, 4, 16))[:2]:
        clauses = tuple(replace(clause, text_kk=f"{marker} {clause.text_kk}") for clause in paper.clauses)
        cases.register(replace(paper, title_kk=f"{marker} {paper.title_kk}", clauses=clauses))
    found = cases.page(filter_text=marker)
    assert found.rows
    printed = cases.print_card(found.rows[0].case_id)
    assert printed.pdf[:5] == b"%PDF-"  # type: ignore[union-attr]
    Audit(session).export(place / "log.jsonl", content=False)
    Backups(session).make()
    keep_forms(session, [("entry", f'{{"text": "{marker}"}}')])
    assert session.check().ok
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
