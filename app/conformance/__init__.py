"""The conformance kit: situations of the decree that the program asks itself, and the protocol of the run."""

from app.conformance.kit import Difference, Protocol, Result, run_kit

__all__ = ["Difference", "Protocol", "Result", "run_kit"]
