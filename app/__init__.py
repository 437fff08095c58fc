"""Baqylau: paper control cards, dates and decisions under Decree No. 976."""

VERSION = "0.1.0"
