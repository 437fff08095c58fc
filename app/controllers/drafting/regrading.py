"""What bears the grade of a draft follows it when the grade is corrected."""

from __future__ import annotations

from app.controllers.drafting.assigning import Subject
from db.queries import acquaintance as reader_queries
from db.queries import numbers as number_queries
from db.queries import tracked_papers as paper_queries
from db.session import UnitOfWork


def regrade(work: UnitOfWork, subject: Subject) -> None:
    """The draft's number, its tracked papers and the lines of its acquaintance sheet bear its grade."""
    number = number_queries.of_subject(work.db, subject.kind, subject.subject_id)
    if number is not None:
        number.grade = subject.grade
    for paper in paper_queries.of_subject(work.db, subject.kind, subject.subject_id):
        paper.grade = subject.grade
    for line in reader_queries.of_subject(work.db, subject.kind, subject.subject_id):
        line.grade = subject.grade
