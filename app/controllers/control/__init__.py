"""The life of a case under control: registered, moved, executed, reported, ended."""
