"""Invented facts for every form: for trial prints, for the contact sheet, for tests. None of it is real."""
