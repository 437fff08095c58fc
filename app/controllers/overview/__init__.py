"""What the whole office owes: lists, terms that end, figures of discipline."""
