"""Drafts on paper: acts and instructions, their routes, visas and papers."""
