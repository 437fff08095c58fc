"""The directories in the window: entered, completed, renamed, ended; who acts for whom; who the office is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.rules.terms import Decider, OrganisationKind
from ui.dialogs.directory_forms import (
    ActingForm,
    BodyForm,
    DirectoryForm,
    LastDayForm,
    NamedForm,
    OfficialForm,
    ProfileForm,
)
from ui.main_window import MainWindow
from ui.screens.directories import BodiesScreen, DirectoriesScreen, DirectoryList, ProfileScreen
from ui.screens.settings import SettingsScreen

Typing = Callable[[DirectoryForm], None]
MAY_4 = date(2026, 5, 4)


@pytest.fixture
def directories(filled: MainWindow) -> DirectoriesScreen:
    filled.open_place("settings", section="directories")
    settings = filled.pile.on_show()
    assert isinstance(settings, SettingsScreen)
    shown = settings.section()
    assert isinstance(shown, DirectoriesScreen)
    return shown


def listed(directories: DirectoriesScreen, name: str) -> DirectoryList:
    directories.open_section(name)
    directories.refresh()
    shown = directories.section()
    assert isinstance(shown, DirectoryList)
    return shown


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[DirectoryForm], Typing], None]:
    """What a person types in the next form of a kind before pressing the button."""

    def prepare(kind: type[DirectoryForm], type_in: Typing) -> None:
        def run(form: DirectoryForm) -> int:
            type_in(form)
            form.go.click()
            assert form.refused is None, form.message.text()
            return int(form.outcome is not None)

        monkeypatch.setattr(kind, "exec", run)

    return prepare


def test_a_body_is_entered_completed_renamed_and_ended(
    directories: DirectoriesScreen, typing: Callable[[type[DirectoryForm], Typing], None]
) -> None:
    screen = listed(directories, "bodies")
    assert isinstance(screen, BodiesScreen)
    before = len(screen.model.rows)
    typing(BodyForm, lambda form: form.name_kk.setText("Ойдан шығарылған жаңа орган"))  # type: ignore[attr-defined]
    screen.add()
    assert len(screen.model.rows) == before + 1
    place = next(at for at, row in enumerate(screen.model.rows) if row.cells[0] == "Ойдан шығарылған жаңа орган")
    screen.table.selectRow(place)
    typing(BodyForm, lambda form: form.kind.choose(OrganisationKind.CENTRAL_BODY))  # type: ignore[attr-defined]
    screen.amend()
    assert screen.model.rows[place].cells[3]

    def renamed(form: DirectoryForm) -> None:
        assert isinstance(form, BodyForm)
        form.name_kk.setText("Ойдан шығарылған қайта аталған орган")
        form.valid_from.put(MAY_4)

    screen.everything.setChecked(True)
    screen.table.selectRow(next(at for at, row in enumerate(screen.model.rows) if "жаңа орган" in row.cells[0]))
    typing(BodyForm, renamed)
    screen.rename()
    old = next(row for row in screen.model.rows if "жаңа орган" in row.cells[0])
    assert (old.cells[5], old.tone) == ("03.05.2026 ж.", "muted")
    screen.table.selectRow(next(at for at, row in enumerate(screen.model.rows) if "қайта аталған" in row.cells[0]))
    typing(LastDayForm, lambda form: form.last.put(date(2026, 12, 31)))  # type: ignore[attr-defined]
    screen.end()
    assert next(row for row in screen.model.rows if "қайта аталған" in row.cells[0]).cells[5] == "31.12.2026 ж."


def test_a_rename_without_its_day_is_told_beside_the_day(directories: DirectoriesScreen) -> None:
    screen = listed(directories, "bodies")
    form = BodyForm(directories.desk, screen.desk.controllers.directories.bodies()[0], renamed=True)
    form.go.click()
    assert next(one for one in form.fields() if one.name == "valid_from").fault()


def test_units_sectors_officials_and_orders_are_entered(
    directories: DirectoriesScreen, typing: Callable[[type[DirectoryForm], Typing], None]
) -> None:
    typing(NamedForm, lambda form: form.name_kk.setText("Ойдан шығарылған бөлім"))  # type: ignore[attr-defined]
    for name in ("units", "sectors"):
        screen = listed(directories, name)
        assert screen._empty.isVisible()
        screen.add()
        assert [row.cells[0] for row in screen.model.rows] == ["Ойдан шығарылған бөлім"]

    def person(name: str) -> Typing:
        def typed(form: DirectoryForm) -> None:
            assert isinstance(form, OfficialForm)
            form.name.setText(name)
            form.position_kk.setText("бөлім басшысы")
            form.unit.choose(1)

        return typed

    officials = listed(directories, "officials")
    for name in ("Ойданов О.", "Қиялов Қ."):
        typing(OfficialForm, person(name))
        officials.add()
    assert [row.cells[0] for row in officials.model.rows] == ["Қиялов Қ.", "Ойданов О."]

    def ordered(form: DirectoryForm) -> None:
        assert isinstance(form, ActingForm)
        form.acting.setCurrentIndex(1)
        form.number.setText("12-ж")
        for edit in (form.order_on, form.from_on, form.to_on):
            edit.put(MAY_4)

    typing(ActingForm, ordered)
    acting = listed(directories, "acting")
    acting.add()
    assert acting.model.rows[0].cells[2] == "№ 12-ж, 04.05.2026 ж."


def test_the_profile_says_who_the_office_is_from_a_day_on(
    directories: DirectoriesScreen, typing: Callable[[type[DirectoryForm], Typing], None]
) -> None:
    directories.open_section("profile")
    directories.refresh()
    screen = directories.section()
    assert isinstance(screen, ProfileScreen)
    assert screen._empty.isVisible()

    def typed(form: DirectoryForm) -> None:
        assert isinstance(form, ProfileForm)
        form.kind.choose(OrganisationKind.LOCAL_BODY)
        form.name_kk.setText("Ойдан шығарылған әкімдік")
        form.regulation.setText("Регламент № 1 (ойдан шығарылған)")
        form.local.choose(Decider.FIRST_HEAD, Decider.PRIME_MINISTER)

    typing(ProfileForm, typed)
    screen.change()
    now = directories.desk.controllers.organisation.current()
    assert now is not None
    assert (now.kind, now.local_deciders) == (
        OrganisationKind.LOCAL_BODY, frozenset({Decider.FIRST_HEAD, Decider.PRIME_MINISTER}),
    )  # fmt: skip
    assert len(screen.model.rows) == 1
