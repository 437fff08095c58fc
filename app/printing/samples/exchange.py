"""Invented facts of papers that go with removable media."""

from __future__ import annotations

from datetime import date

from app.printing.forms.exchange_sheets import KeySheet, MediumLabel, PackageReceipt, PackageSheet

OURS, THEIRS = "Ойдан шығарылған кеңсе", "Ойдан шығарылған министрліктің станциясы"
DAY = date(2026, 4, 16)


def package_sheet() -> PackageSheet:
    return PackageSheet(
        "12", DAY, OURS, THEIRS, "кезеңдік шығару", "5 / 118", "құпия", "ТТ-1 (ойдан)", "baqylau-ob1-000012.age",
        "82TA5-BD92G-QCE1", date(2026, 7, 15), "екінші рет, тасығыш бүлінген (ойдан)",
    )  # fmt: skip


def package_receipt() -> PackageReceipt:
    reason = "жіберушімен келісілген (ойдан)"
    return PackageReceipt("12", OURS, THEIRS, "қабылданды", DAY, "QCE1A-5BD92-82TA", reason, "Сынақ Ойданұлы")


def key_sheet() -> KeySheet:
    groups = ("QCGN", "SX4Q", "5J6W", "JM6S", "SND3", "XFFP", "436M", "K5QY")
    return KeySheet(OURS, "OB1", groups, DAY, date(2028, 4, 15))


def medium_label() -> MediumLabel:
    return MediumLabel("ТТ-1", "құпия", "SERIAL-0001", DAY, "алмасу үшін (ойдан)")
