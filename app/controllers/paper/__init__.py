"""Everything that is printed, and what was printed."""
